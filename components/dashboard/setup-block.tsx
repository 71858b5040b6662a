import { Disclosure } from '#components/ui/disclosure.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { presentSetup } from '#lib/dashboard/setup.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted, NBSP, plural } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { BlockFigures, BlockTable } from './block-reasons.tsx'

/** For who runs the scheme: how far the setting up is, in a line; what lacks unfolds. */
export function SetupBlock({ scope }: { scope: Scope }) {
  const { figures, ready, lacks } = presentSetup(scope)
  const { one, many } = scope.words.fiche
  const total = formatNumber(scope.fiches.length)
  return (
    <Block id="mise-en-route" title="Mise en route" scope={scope}>
      <p className="mb-3 max-w-text">
        {counted(ready, one, many)} sur{NBSP}
        {total} {plural(ready, 'a', 'ont')} un chef de projet, une direction et une période.{' '}
        <Link href={`/${scope.slug}/mise-en-route`} className="text-accent print-hidden">
          Compléter la mise en route
        </Link>
      </p>
      {lacks !== '' && (
        <Disclosure summary={<>Ce qui manque{`${NBSP}: ${lacks}`}</>}>
          <BlockFigures block="mise-en-route" scope={scope} figures={figures} />
          <BlockTable block="mise-en-route" scope={scope} count={scope.fiches.length} />
        </Disclosure>
      )}
    </Block>
  )
}

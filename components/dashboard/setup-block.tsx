import { ExplainedFigures } from '#components/progress/why.tsx'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { presentSetup } from '#lib/dashboard/setup.presenter.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { counted } from '#lib/shared/text.ts'
import { Block } from './block.tsx'
import { ReportTable } from './report-table.tsx'

/** For who runs the scheme: what is not set up yet. Once everything is, one line says so. */
export function SetupBlock({ scope }: { scope: Scope }) {
  const { figures, ready, table } = presentSetup(scope)
  const { one, many } = scope.words.fiche
  const complete = ready === scope.fiches.length
  return (
    <Block id="mise-en-route" title="Mise en route" scope={scope}>
      <p className="mb-5 max-w-text">
        {counted(ready, one, many)} sur {formatNumber(scope.fiches.length)} {ready < 2 ? 'a' : 'ont'} un chef de projet,
        une direction et une période
        {complete ? '\u00A0: tout est prêt.' : '. Le reste peut être complété sans attendre.'}
      </p>
      {!complete && (
        <>
          <ExplainedFigures figures={figures} />
          <ReportTable table={table} />
        </>
      )}
    </Block>
  )
}

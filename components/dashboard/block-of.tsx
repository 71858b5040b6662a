import type { BlockId } from '#lib/dashboard/blocks.rules.ts'
import type { AlertKind } from '#lib/dashboard/look-at.presenter.ts'
import type { Scope } from '#lib/dashboard/scope.presenter.ts'
import { AxesBlock } from './axes-block.tsx'
import { ChangesBlock } from './changes-block.tsx'
import { LookAtBlock } from './look-at-block.tsx'
import { MapBlock } from './map-block.tsx'
import { ObjectivesBlock } from './objectives-block.tsx'
import { SetupBlock } from './setup-block.tsx'
import { SynthesisBlock } from './synthesis-block.tsx'
import { TrendBlock } from './trend-block.tsx'

/** The block of that id: the registry's other half, which draws. */
export function BlockOf({ id, scope, firstAlert }: { id: BlockId; scope: Scope; firstAlert: AlertKind }) {
  switch (id) {
    case 'mise-en-route':
      return <SetupBlock scope={scope} />
    case 'synthese':
      return <SynthesisBlock scope={scope} />
    case 'a-regarder':
      return <LookAtBlock scope={scope} first={firstAlert} />
    case 'axes':
      return <AxesBlock scope={scope} />
    case 'carte':
      return <MapBlock scope={scope} />
    case 'objectifs':
      return <ObjectivesBlock scope={scope} />
    case 'changements':
      return <ChangesBlock scope={scope} />
    case 'rythme':
      return <TrendBlock scope={scope} />
  }
}

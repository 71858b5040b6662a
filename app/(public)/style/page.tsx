import type { Metadata } from 'next'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { Section } from '#components/layout/section.tsx'
import { Link } from '#components/ui/link.tsx'
import { Toc } from '#components/ui/toc.tsx'
import { BarSamples } from './_samples/bars.tsx'
import { ButtonSamples } from './_samples/buttons.tsx'
import { FormSamples } from './_samples/forms.tsx'
import { ListSamples } from './_samples/lists.tsx'
import { MessageSamples } from './_samples/messages.tsx'
import { TableSamples } from './_samples/tables.tsx'
import { TextSamples } from './_samples/text.tsx'
import { TokenSamples } from './_samples/tokens.tsx'
import { assertStylePagesAllowed } from './gate.ts'

export const metadata: Metadata = { title: 'Style', robots: { index: false } }
export const dynamic = 'force-dynamic'

const PARTS = [
  { id: 'jetons', label: 'Jetons', content: <TokenSamples /> },
  { id: 'texte', label: 'Texte', content: <TextSamples /> },
  { id: 'barre', label: 'La barre et les états', content: <BarSamples /> },
  { id: 'boutons', label: 'Boutons et liens', content: <ButtonSamples /> },
  { id: 'formulaires', label: 'Formulaires', content: <FormSamples /> },
  { id: 'messages', label: 'Messages', content: <MessageSamples /> },
  { id: 'tableaux', label: 'Tableaux', content: <TableSamples /> },
  { id: 'listes', label: 'Listes et repères', content: <ListSamples /> },
]

/** Every token and every primitive, in every state. */
export default function StylePage() {
  assertStylePagesAllowed()
  return (
    <PublicShell demonstration>
      <PageHeader
        kicker="Réservé au développement"
        title="Les pièces dont les pages sont faites"
        meta={<Link href="/style/departement">Les mêmes, composées dans l’espace d’un département</Link>}
      />
      <Columns margin={<Toc items={PARTS.map(({ id, label }) => ({ href: `#${id}`, label }))} />}>
        {PARTS.map((part) => (
          <Section key={part.id} id={part.id} title={part.label}>
            {part.content}
          </Section>
        ))}
      </Columns>
    </PublicShell>
  )
}

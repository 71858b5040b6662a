import { Link } from '#components/ui/link.tsx'
import { typographic } from '#lib/shared/text.ts'

type MeaningsProps = { department: string; meanings: readonly { acronym: string; label: string }[] }

/** What an acronym stands for, when an acronym was looked for. */
export function Meanings({ department, meanings }: MeaningsProps) {
  if (meanings.length === 0) return null
  return (
    <div className="mb-8 border-l-3 border-accent pl-4">
      {meanings.map(({ acronym, label }) => (
        <p key={label} className="font-serif text-lg">
          <strong>{acronym}</strong>
          {`\u00A0: ${typographic(label)}`}
        </p>
      ))}
      <Link href={`/${department}/glossaire`} className="text-sm text-accent">
        Tous les sigles
      </Link>
    </div>
  )
}

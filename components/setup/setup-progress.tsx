import { Link } from '#components/ui/link.tsx'
import type { SetupStep } from '#lib/setup/progress.presenter.ts'

type Props = {
  /** As `setupSteps` counts them. */
  steps: readonly SetupStep[]
  /** The address of the set-up: each count that is not complete leads to what it lacks. */
  href: string
}

/** How far the set-up is, in one line. */
export function SetupProgress({ steps, href }: Props) {
  return (
    <ul aria-label="Avancement de la mise en route" className="inline">
      {steps.map(({ gap, done, total, words }, index) => (
        <li key={gap} className="inline">
          {index > 0 && (
            <span aria-hidden="true" className="mx-2">
              ·
            </span>
          )}
          {done < total ? (
            <Link href={`${href}?manque=${gap}#fiches`}>
              {words}
              <span className="sr-only">&nbsp;: voir ce qui manque</span>
            </Link>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  )
}

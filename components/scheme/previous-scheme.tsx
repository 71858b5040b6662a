import { Disclosure } from '#components/ui/disclosure.tsx'
import { Figure, FigureRow } from '#components/ui/figure.tsx'
import type { Achievement, PreviousSchemeRow } from '#lib/scheme/figures.queries.ts'
import { formatNumber } from '#lib/shared/numbers.ts'
import { capitalize, counted, typographic } from '#lib/shared/text.ts'

/** What the document says of the scheme before: its figures quoted with their source, its lessons, its results. */
export function PreviousScheme({ previous, source }: { previous: PreviousSchemeRow; source: string | undefined }) {
  const { title, period, actionCount, objectivesMetPercent, lessons, achievements } = previous
  const note = source
    ? `Source\u00A0: «\u00A0${source}\u00A0», cité sans recalcul.`
    : 'Cité du document, sans recalcul.'
  return (
    <>
      {title && (
        <p className="font-serif text-lg">
          {typographic(title)}
          {period && !title.includes(period) && <span className="text-grey"> {period}</span>}
        </p>
      )}
      {(actionCount !== null || objectivesMetPercent !== null) && (
        <div className="my-6 max-w-text">
          <FigureRow>
            {actionCount !== null && <Figure value={formatNumber(actionCount)} label="actions" />}
            {objectivesMetPercent !== null && (
              <Figure value={formatNumber(objectivesMetPercent)} unit="%" label="des objectifs atteints" />
            )}
          </FigureRow>
          <p className="mt-2 text-sm text-grey">{typographic(note)}</p>
        </div>
      )}
      {lessons.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">Ce que le Département en retient</h3>
          <Bullets items={lessons} />
        </>
      )}
      {achievements.length > 0 && (
        <>
          <h3 className="mt-8 mb-2">Ce qui a été fait</h3>
          {achievements.map((achievement) => (
            <Theme key={achievement.theme} achievement={achievement} open={achievements.length <= 3} />
          ))}
        </>
      )}
    </>
  )
}

function Theme({ achievement: { theme, items, ongoing }, open }: { achievement: Achievement; open: boolean }) {
  const total = items.length + ongoing.length
  return (
    <Disclosure
      summary={typographic(capitalize(theme))}
      aside={total > 0 && counted(total, 'point', 'points')}
      open={open}
    >
      <Bullets items={items} />
      {ongoing.length > 0 && (
        <>
          <p className="mt-3 mb-1 text-sm text-grey">Encore en cours</p>
          <Bullets items={ongoing} />
        </>
      )}
    </Disclosure>
  )
}

function Bullets({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <div className="prose">
      <ul>
        {items.map((item) => (
          <li key={item}>{typographic(item)}</li>
        ))}
      </ul>
    </div>
  )
}

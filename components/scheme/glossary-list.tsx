'use client'

import type { GlossaryLetter } from '#lib/scheme/glossary.presenter.ts'
import { typographic } from '#lib/shared/text.ts'

/** The acronyms by letter, with the letters as a way in. */
export function GlossaryList({ letters }: { letters: readonly GlossaryLetter[] }) {
  return (
    <>
      {letters.length > 3 && <LetterIndex letters={letters} />}
      {letters.map(({ letter, id, entries }) => (
        <section
          key={id}
          id={id}
          aria-labelledby={`${id}-titre`}
          className="mt-8 border-t-2 border-ink pt-3 first:mt-0 md:grid md:grid-cols-[5rem_minmax(0,1fr)] md:gap-x-8"
        >
          <h2 id={`${id}-titre`} className="text-3xl leading-none">
            {letter}
          </h2>
          <dl className="mt-2 divide-y divide-line md:mt-0">
            {entries.map(({ acronym, meanings }) => (
              <div key={acronym} className="py-2 first:pt-0 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-6">
                <dt className="font-semibold">{acronym}</dt>
                {meanings.map((meaning) => (
                  <dd key={meaning} className="max-w-text sm:col-start-2">
                    {typographic(meaning)}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function LetterIndex({ letters }: { letters: readonly GlossaryLetter[] }) {
  return (
    <nav aria-label="Lettres" className="-mx-2 mb-8">
      <ul className="flex flex-wrap">
        {letters.map(({ letter, id }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-11 min-w-11 items-center justify-center px-2 font-serif text-lg no-underline hover:text-accent hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

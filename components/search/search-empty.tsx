import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'

type SearchEmptyProps = { department: string; words: string }

/** Nothing was found: what to try, word by word, and where else to look. */
export function NothingFound({ department, words }: SearchEmptyProps) {
  const each = [...new Set(words.split(' '))].filter((word) => word.length > 2)
  return (
    <EmptyState title="Essayez autrement">
      {each.length > 1 ? (
        <>
          <p>Un mot à la fois&nbsp;:</p>
          <ul className="mt-2 flex flex-wrap gap-x-5">
            {each.slice(0, 8).map((word) => (
              <li key={word}>
                <Link
                  href={`/${department}/recherche?${new URLSearchParams({ q: word })}`}
                  className="inline-block py-1 text-accent"
                >
                  {word}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Un mot plus court ou un mot voisin, par exemple. Les accents, les majuscules et les pluriels ne comptent pas.
        </p>
      )}
      <Elsewhere department={department} />
    </EmptyState>
  )
}

/** Nothing was asked: what can be. */
export function NothingAsked({ department }: { department: string }) {
  return (
    <EmptyState title="Que cherchez-vous&nbsp;?">
      <p>
        Écrivez un ou plusieurs mots dans le champ en haut de la page&nbsp;: un sujet, un partenaire, un sigle, un
        numéro de fiche. Les accents, les majuscules et les pluriels ne comptent pas&nbsp;; des guillemets gardent une
        expression entière.
      </p>
      <Elsewhere department={department} />
    </EmptyState>
  )
}

function Elsewhere({ department }: { department: string }) {
  return (
    <p className="mt-3">
      Ou parcourez{' '}
      <Link href={`/${department}/schema`} className="text-accent">
        le schéma
      </Link>
      ,{' '}
      <Link href={`/${department}/partenaires`} className="text-accent">
        les partenaires
      </Link>{' '}
      et{' '}
      <Link href={`/${department}/glossaire`} className="text-accent">
        les sigles
      </Link>
      .
    </p>
  )
}

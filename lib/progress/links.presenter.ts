import { typographic } from '#lib/shared/text.ts'

/** The page of a fiche. */
export const ficheHref = (slug: string, ficheId: string) => `/${slug}/fiches/${ficheId}`

/** An update where it stands: in the history of its fiche. */
export const updateHref = (slug: string, ficheId: string, updateId: string) =>
  `${ficheHref(slug, ficheId)}#point-${updateId}`

/** An action where it stands: on the page of its fiche. */
export const actionHref = (slug: string, ficheId: string, actionId: string) =>
  `${ficheHref(slug, ficheId)}#action-${actionId}`

/** A fiche, an axis or an action in a list: its code and its title. */
export const codedTitle = ({ code, title }: { code: string | null; title: string }) =>
  typographic(code ? `${code} ${title}` : title)

/** A fiche as it is named elsewhere: a link where the person may open it, words where they may not. */
export type FicheReference = { id: string; code: string | null; title: string; readable: boolean }

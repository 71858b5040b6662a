import { dropDraft, saveDraft } from '#lib/progress/draft.mutations.ts'
import { draftForm, largestDraft } from '#lib/progress/draft.schema.ts'
import { departmentHandler, noBody } from '#lib/server/department-handler.ts'
import { parseId } from '#lib/shared/ids.ts'
import { err } from '#lib/shared/result.ts'

const notFound = err({ tag: 'notFound' } as const)

/** Keeps what is being typed. A handler, because server actions queue: a draft would keep the update waiting. */
export const PUT = departmentHandler<'fiche', typeof draftForm, { savedAt: string }, { tag: string }>(
  { schema: draftForm, largest: largestDraft },
  'progress.submit',
  async (db, { fiche }, draft) => {
    const ficheId = parseId(fiche)
    return ficheId ? saveDraft(db, ficheId, draft) : notFound
  },
)

/** Begins again from what is stored. */
export const DELETE = departmentHandler(noBody, 'progress.submit', async (db, { fiche }: Record<'fiche', string>) => {
  const ficheId = parseId(fiche)
  return ficheId ? dropDraft(db, ficheId) : notFound
})

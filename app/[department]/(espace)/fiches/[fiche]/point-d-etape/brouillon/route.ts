import { dropDraft, saveDraft } from '#lib/progress/draft.mutations.ts'
import { draftForm, largestDraft } from '#lib/progress/draft.schema.ts'
import { departmentHandler, noBody } from '#lib/server/department-handler.ts'
import { formatTime } from '#lib/shared/dates.ts'
import { parseId } from '#lib/shared/ids.ts'
import { err, ok } from '#lib/shared/result.ts'

const notFound = err({ tag: 'notFound' } as const)

/**
 * Keeps what is being typed, and says at what time. A handler, because server actions queue: a draft would keep the update
 * waiting.
 */
export const PUT = departmentHandler<'fiche', typeof draftForm, { at: string }, { tag: string }>(
  { schema: draftForm, largest: largestDraft },
  'progress.contribute',
  async (db, { fiche }, draft) => {
    const ficheId = parseId(fiche)
    const saved = ficheId ? await saveDraft(db, ficheId, draft) : notFound
    return saved.ok ? ok({ at: formatTime(saved.value.savedAt, db.access.department.timeZone) }) : saved
  },
)

/** Begins again from what is stored. */
export const DELETE = departmentHandler(
  noBody,
  'progress.contribute',
  async (db, { fiche }: Record<'fiche', string>) => {
    const ficheId = parseId(fiche)
    return ficheId ? dropDraft(db, ficheId) : notFound
  },
)

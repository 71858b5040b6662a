import { z } from 'zod'
import { maySomewhere } from '#lib/access/access.rules.ts'
import type { Permission } from '#lib/access/permissions.ts'
import type { Result } from '#lib/shared/result.ts'
import { type ChangeDb, changeDepartment } from './doors.ts'
import { logUnexpected } from './log.ts'
import { requireDepartment } from './require-department.ts'
import { isOurs } from './same-origin.ts'

type Parameters<K extends string> = { params: Promise<Record<'department' | K, string>> }

/** What the body must be, and the most bytes it may have. */
export type Body<S extends z.ZodType> = { schema: S; largest: number }

/**
 * The pipeline of the handlers that change something, as `departmentAction` is that of forms: same site, session, body,
 * department, right, transaction. `change` is given the address's parameters and the body. Answers JSON: 200 with the
 * value, 400 a body that is none, 401 signed out, 403 another site, 404 nothing there for this person, 409 anything else
 * that was refused, 413 too long.
 */
export function departmentHandler<K extends string, S extends z.ZodType, T, E extends { tag: string }>(
  body: Body<S>,
  permission: Permission,
  change: (db: ChangeDb, parameters: Record<K, string>, input: z.output<S>) => Promise<Result<T, E>>,
) {
  return async (request: Request, { params }: Parameters<K>): Promise<Response> => {
    try {
      if (!isOurs(request)) return answer(403)
      const { department: slug, ...parameters } = await params
      const context = await requireDepartment(slug)
      if (!context) return answer(401)
      const text = await textWithin(body.largest, request)
      if (text === null) return answer(413)
      const parsed = body.schema.safeParse(jsonOf(text))
      if (!parsed.success) return answer(400)

      const entered = await changeDepartment<T, E | { tag: 'notFound' }>(context, async (db) =>
        maySomewhere(db.access, permission)
          ? change(db, parameters as Record<K, string>, parsed.data)
          : { ok: false, error: { tag: 'notFound' } },
      )
      if (entered.tag !== 'entered') return answer(entered.tag === 'signedOut' ? 401 : 404)
      if (entered.value.ok) return answer(200, entered.value.value)
      const { error } = entered.value
      return answer(error.tag === 'notFound' ? 404 : 409, { error: error.tag })
    } catch (error) {
      return answer(500, { id: logUnexpected(error, permission) })
    }
  }
}

/** A request that carries nothing. */
export const noBody = { schema: z.undefined(), largest: 0 }

const answer = (status: number, value: unknown = null) => Response.json(value, { status })

/** The body, or null as soon as it is longer than that many bytes, whatever length it announced. */
async function textWithin(largest: number, request: Request): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > largest) return null
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Undefined when there is no text, or none that is JSON. */
function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

import * as truly from '../../../lib/server/doors.ts'
import { remembered } from './remembered.ts'

/** In the place of lib/server/doors.ts, for the pages that open a door without a room: they answer constants. */
export * from '../../../lib/server/doors.ts'

export const withPublic: typeof truly.withPublic = (read) => remembered(() => truly.withPublic(read))
export const withIdentity: typeof truly.withIdentity = (key, use) => remembered(() => truly.withIdentity(key, use))

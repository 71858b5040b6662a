import type { LastingIds } from './ids.ts'

/** The address of a pattern: each `[name]` is the id of that name. */
export function fillPattern(pattern: string, ids: LastingIds): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: keyof LastingIds) => ids[name])
}

/** A page without what differs from one answer to the next: its scripts, their nonce, and the address it was asked at. */
export function comparable(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/127\.0\.0\.1:\d+/g, '')
}

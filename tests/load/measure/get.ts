import http from 'node:http'
import type { Visit } from '../pages/visits.ts'

const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

/** Asks for a page as a browser does, compressed, and waits for its last byte. Anything but a page ends the bench. */
export function get(address: string, { path, cookie }: Visit): Promise<Buffer> {
  const headers = { cookie, accept: 'text/html', 'accept-encoding': 'gzip, deflate, br' }
  return new Promise((resolve, reject) => {
    const request = http
      .get(`${address}${path}`, { agent, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(Buffer.concat(parts))
          else
            reject(
              new Error(
                `${path} answered ${answer.statusCode} ${answer.headers.location ?? '(see .data/bench/*.log)'}`,
              ),
            )
        })
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        // The server may close a connection that rested at the very moment it is taken up again: any client asks anew.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(get(address, { path, cookie }))
        else reject(error)
      })
  })
}

/** How long each visit took, in milliseconds. */
export type Times = { p50: number; p95: number; count: number }

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), count: sorted.length }
}

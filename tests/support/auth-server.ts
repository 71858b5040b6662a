import http from 'node:http'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth, { type AuthOptions } from 'next-auth'

/** Serves next-auth's addresses alone, as the application's route does, for tests that need no page. */
export function createAuthServer(origin: string, options: () => AuthOptions): http.Server {
  return http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', origin)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const [, , , ...nextauth] = url.pathname.split('/')
    Object.assign(request, {
      query: { ...Object.fromEntries(url.searchParams), nextauth },
      cookies: cookiesOf(request.headers.cookie),
      body: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())),
    })
    Object.assign(response, {
      status: (code: number) => Object.assign(response, { statusCode: code }),
      json: (body: unknown) => response.end(JSON.stringify(body)),
      send: (body: unknown) => response.end(typeof body === 'string' ? body : JSON.stringify(body)),
    })
    await NextAuth(request as NextApiRequest, response as NextApiResponse, options())
  })
}

function cookiesOf(header = ''): Record<string, string> {
  const pairs = header.split('; ').filter(Boolean)
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), decodeURIComponent(pair.slice(pair.indexOf('=') + 1))]),
  )
}

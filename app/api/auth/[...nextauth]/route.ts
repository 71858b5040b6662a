import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/server/auth-options.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own addresses: its token against forged forms, its callbacks, the provider's way back. */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const response: Response = await NextAuth(request, context, authOptions())
  // A refused password is an answer to the form, which says so in its body: the browser has no failure to report.
  return response.status === 401 ? new Response(response.body, { headers: response.headers }) : response
}

export { handle as GET, handle as POST }

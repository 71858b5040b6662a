import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/server/auth-options.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

/** next-auth's own addresses: its token against forged forms, its callbacks, the provider's way back. */
function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptions())
}

export { handle as GET, handle as POST }

import type { NextConfig } from 'next'

/** Headers every answer carries. The content policy, which needs a nonce, comes from proxy.ts; HSTS from the front server. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: ['127.0.0.1'],
  // `npm test` checks the types, of the tests and the tools as well: once is enough.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pino'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config

import type { MetadataRoute } from 'next'

/** Search engines read the public pages and nothing else. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/$', '/mentions-legales', '/accessibilite', '/donnees-personnelles', '/icon.svg', '/_next/static/'],
      disallow: '/',
    },
  }
}

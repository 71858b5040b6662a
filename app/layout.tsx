import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import './globals.css'

const atkinson = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  variable: '--font-atkinson',
  weight: '200 800',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
})

/* Not preloaded: few pages lean, and the browser fetches it only where one does. */
const atkinsonItalic = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  variable: '--font-atkinson-italic',
  weight: '200 800',
  style: 'italic',
  display: 'swap',
  preload: false,
})

const sourceSerif = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-source-serif',
  weight: '200 900',
  display: 'swap',
  fallback: ['Georgia', 'serif'],
  adjustFontFallback: 'Times New Roman',
})

export const metadata: Metadata = {
  title: { default: 'Schéma vivant', template: '%s · Schéma vivant' },
  description: 'Les schémas départementaux des solidarités, vivants et suivis.',
  formatDetection: { telephone: false, email: false, address: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: '#faf8f3' }

/** The document: French, our two typefaces, nothing else. Each room brings its own shell. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="fr" className={`${atkinson.variable} ${atkinsonItalic.variable} ${sourceSerif.variable}`}>
      <body>{children}</body>
    </html>
  )
}

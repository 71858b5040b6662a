/** First stop of the keyboard on every page: straight to what the page says. */
export function SkipLink({ target = 'contenu' }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="absolute top-2 left-2 z-20 -translate-y-24 rounded-control bg-white px-4 py-2 font-semibold shadow-float focus:translate-y-0 print-hidden"
    >
      Aller au contenu
    </a>
  )
}

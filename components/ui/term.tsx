import { useId } from 'react'

/**
 * An acronym or a term of art with its meaning. A press shows the meaning at the foot of the window, as a footnote
 * would; on paper it follows the term. Native popover: Escape and a click elsewhere close it, no script is sent.
 */
export function Term({ short, long }: { short: string; long: string }) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="underline decoration-grey decoration-dotted underline-offset-[0.18em] hover:decoration-solid"
      >
        {short}
      </button>
      <span id={id} popover="auto" className="term-note">
        <strong>{short}</strong>
        {'\u00A0: '}
        {long}
      </span>
    </>
  )
}

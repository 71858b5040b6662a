/** A folded corner: something there is late, whatever its lead judges. */
export function LateCorner() {
  return (
    <svg aria-hidden="true" viewBox="0 0 10 10" className="absolute top-0 right-0 size-2.5 fill-current">
      <path d="M0 0h10v10z" />
    </svg>
  )
}

import { Button } from '#components/ui/button.tsx'

/** The way out, for the pages that have no shell of a department. */
export function SignOutButton() {
  return (
    <form action="/deconnexion" method="post">
      {/* Its words stand on the margin, left on a phone and right elsewhere; its padding and edge stand outside. */}
      <Button variant="quiet" className="-mx-[9px]">
        Se déconnecter
      </Button>
    </form>
  )
}

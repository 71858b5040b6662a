import { Button } from '#components/ui/button.tsx'

/** The way out, for the pages that have no shell of a department. */
export function SignOutButton() {
  return (
    <form action="/deconnexion" method="post">
      <Button variant="quiet">Se déconnecter</Button>
    </form>
  )
}

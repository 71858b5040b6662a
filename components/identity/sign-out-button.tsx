import { Button } from '#components/ui/button.tsx'

/** The way out, for the pages that have no shell of a department. */
export function SignOutButton() {
  return (
    <form action="/deconnexion" method="post">
      {/* Under the title of a narrow page its words start where the title does: its padding and edge stand in the margin. */}
      <Button variant="quiet" className="max-sm:-ml-[9px]">
        Se déconnecter
      </Button>
    </form>
  )
}

/** Something failed that should not have. It leans on nothing of ours, so that it cannot fail in turn. */
export function ErrorMessage({ id }: { id: string | undefined }) {
  return (
    <main id="contenu" className="page border-t-4 border-accent py-16">
      <h1 className="text-2xl tracking-tight sm:text-3xl">Quelque chose n’a pas fonctionné</h1>
      <p className="mt-4 max-w-text">
        Rechargez la page. Si l’erreur revient, signalez-la à la personne qui administre Schéma vivant
        {id ? ' avec ce numéro.' : '.'}
      </p>
      {id && (
        <p className="mt-4">
          Erreur <code className="border border-line bg-white px-2 py-0.5 font-text">{id}</code>
        </p>
      )}
      <p className="mt-6">
        <a href="/" className="text-accent">
          Revenir à l’accueil
        </a>
      </p>
    </main>
  )
}

import { connection } from 'next/server'
import { DepartmentList } from '#components/home/department-list.tsx'
import { SamplePage } from '#components/home/sample-page.tsx'
import { PublicShell } from '#components/layout/public-shell.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { readPublished } from '#lib/scheme/published.queries.ts'
import { withPublic } from '#lib/server/doors.ts'
import { counted } from '#lib/shared/text.ts'

export default async function HomePage() {
  await connection() // read at each request, and with the nonce of its scripts
  const cards = await withPublic(readPublished)
  const departments = new Set(cards.map((card) => card.departmentId)).size
  return (
    <PublicShell>
      <div className="items-center gap-x-16 pt-4 pb-16 lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:pt-10">
        <div>
          <h1 className="text-4xl tracking-tight sm:text-[3.4rem] sm:leading-[1.05]">Un schéma, ça se&nbsp;vit.</h1>
          <p className="mt-6 max-w-[28rem] text-lg">
            Le schéma départemental des solidarités quitte son PDF&nbsp;: chacun voit ce qui est fait, ce qui est en
            retard, et&nbsp;pourquoi.
          </p>
        </div>
        <div className="mt-12 lg:mt-0">
          <SamplePage />
        </div>
      </div>
      <section aria-labelledby="departements">
        <h2 id="departements" className="mb-4 text-2xl">
          {departments > 0 ? counted(departments, 'département', 'départements') : 'Les départements'}
        </h2>
        {cards.length > 0 ? (
          <DepartmentList cards={cards} />
        ) : (
          <EmptyState title="Aucun schéma n’est encore publié">
            Les schémas que les Départements publient s’afficheront ici, avec leur période et le nombre de leurs fiches.
          </EmptyState>
        )}
      </section>
    </PublicShell>
  )
}

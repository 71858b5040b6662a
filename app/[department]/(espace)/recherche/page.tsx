import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { Meanings } from '#components/search/meanings.tsx'
import { NothingAsked, NothingFound } from '#components/search/search-empty.tsx'
import { SearchResults } from '#components/search/search-results.tsx'
import { searchTitle } from '#lib/search/search.labels.ts'
import { groupHits, sliceOf, totalFound } from '#lib/search/search.presenter.ts'
import { searchDepartment } from '#lib/search/search.queries.ts'
import { chosenKind, chosenPage, readSearch } from '#lib/search/search.rules.ts'
import { readRoom } from '#lib/server/room.ts'

const TITLE = 'Recherche'

export const metadata: Metadata = { title: TITLE }

type Words = string | string[]
type Props = {
  params: Promise<{ department: string }>
  searchParams: Promise<{ q?: Words; type?: Words; page?: Words }>
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { department } = await params
  const { q, type, page: rawPage } = await searchParams
  const [search, kind, page] = [readSearch(q), chosenKind(type), chosenPage(rawPage)]
  const { access, value } = await readRoom(department, 'scheme.read', async (db) => ({
    answer: search && (await searchDepartment(db, search, sliceOf(kind, page))),
  }))
  if (!search || !value.answer) {
    return (
      <Room access={access} current="recherche" title={TITLE}>
        <PageHeader title={TITLE} />
        <NothingAsked department={department} />
      </Room>
    )
  }
  const { answer } = value
  const total = totalFound(answer.counts)
  return (
    <Room access={access} current="recherche" title={TITLE} query={search.text}>
      <PageHeader
        title={searchTitle(search.text, total)}
        meta={search.shortened && 'Votre recherche était longue : seul son début a été cherché.'}
      />
      <Meanings department={department} meanings={answer.meanings} />
      {total > 0 ? (
        <SearchResults
          department={department}
          scheme={access.scheme}
          query={search.text}
          kind={kind}
          page={page}
          answer={answer}
          groups={groupHits(answer, department, search.words)}
        />
      ) : (
        <NothingFound department={department} words={search.words} />
      )}
    </Room>
  )
}

import type { Metadata } from 'next'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Room } from '#components/layout/room.tsx'
import { Meanings } from '#components/search/meanings.tsx'
import { NothingAsked, NothingFound } from '#components/search/search-empty.tsx'
import { SearchResults } from '#components/search/search-results.tsx'
import { searchNote, searchTitle } from '#lib/search/search.labels.ts'
import { groupHits, sliceOf, totalFound } from '#lib/search/search.presenter.ts'
import { searchForgivingly } from '#lib/search/search.queries.ts'
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
  const [asked, kind, page] = [readSearch(q), chosenKind(type), chosenPage(rawPage)]
  const { access, value } = await readRoom(department, 'scheme.read', async (db) => ({
    found: asked && (await searchForgivingly(db, asked, sliceOf(kind, page))),
  }))
  if (!asked || !value.found) {
    return (
      <Room access={access} current="recherche" title={TITLE}>
        <PageHeader title={TITLE} />
        <NothingAsked department={department} />
      </Room>
    )
  }
  const { answer, search } = value.found
  const total = totalFound(answer.counts)
  return (
    <Room access={access} current="recherche" title={TITLE} query={asked.text}>
      <PageHeader title={searchTitle(asked, search, total)} meta={searchNote(asked, search)} />
      <Meanings department={department} meanings={answer.meanings} />
      {total > 0 ? (
        <SearchResults
          department={department}
          scheme={access.scheme}
          query={asked.text}
          kind={kind}
          page={page}
          answer={answer}
          groups={groupHits(answer, department, search.words)}
        />
      ) : (
        <NothingFound department={department} words={asked.words} />
      )}
    </Room>
  )
}

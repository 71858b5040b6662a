import { Glyph } from '#components/ui/glyph.tsx'

type SearchFormProps = { action: string; query?: string; label?: string; className?: string }

/** A plain GET form: works before any script, and the address of a search can be kept and sent. */
export function SearchForm({ action, query, label = 'Rechercher dans le schéma', className }: SearchFormProps) {
  return (
    <search className={className}>
      <form action={action} method="get" className="relative">
        <label htmlFor="recherche" className="sr-only">
          {label}
        </label>
        <input
          id="recherche"
          type="search"
          name="q"
          defaultValue={query}
          placeholder="Rechercher"
          autoComplete="off"
          className="block min-h-11 w-full rounded-control border border-grey bg-white py-2 pr-14 pl-3 text-base placeholder:text-grey hover:border-ink"
        />
        <button
          type="submit"
          className="absolute inset-y-px right-px flex w-11 items-center justify-center text-grey hover:text-accent"
        >
          <Glyph name="search" className="size-[1.05rem]" />
          <span className="sr-only">Lancer la recherche</span>
        </button>
      </form>
    </search>
  )
}

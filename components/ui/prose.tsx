import type { ReactNode } from 'react'
import { typographic } from '#lib/shared/text.ts'
import { classes } from './classes.ts'

/** Running text at a readable width: paragraphs, lists and headings take their place by themselves. */
export function Prose({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={classes('prose', className)}>{children}</div>
}

/** Text kept as the source wrote it: one paragraph for each block, its line breaks kept. */
export function PlainText({ text }: { text: string }) {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
  return (
    <Prose>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one text have no name but their place
        <p key={index} className="whitespace-pre-line">
          {typographic(block.trim())}
        </p>
      ))}
    </Prose>
  )
}

/** Words somebody said or wrote, with who and when. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <figure className="max-w-text border-l-3 border-accent pl-4">
      <blockquote className="font-serif text-lg">{children}</blockquote>
      {source && <figcaption className="mt-1 text-sm text-grey">{source}</figcaption>}
    </figure>
  )
}

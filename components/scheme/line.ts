/**
 * One line of the tree: what it is, a count, a bar. The last two keep their width whatever the depth, so that counts
 * and bars stand in two columns; on a phone they go under the words.
 */
export const LINE =
  'grid grid-cols-[minmax(0,1fr)_7rem] items-baseline gap-x-4 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_9.5rem_8rem] md:gap-x-6'

/** The words of a line: all its width on a phone, the first column elsewhere. */
export const LINE_WORDS = 'col-span-2 min-w-0 md:col-span-1'

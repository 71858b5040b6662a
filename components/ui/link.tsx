import NextLink from 'next/link'
import type { ComponentProps } from 'react'

type LinkProps = ComponentProps<typeof NextLink>

/**
 * A link inside the product. Nothing is fetched ahead: a tree shows two hundred links, and each prefetch would be a
 * page rendered for nobody.
 */
export function Link({ prefetch = false, ...props }: LinkProps) {
  return <NextLink prefetch={prefetch} {...props} />
}

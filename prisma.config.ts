import { defineConfig } from 'prisma/config'

/** The generated client reads its connection at run time; Prisma's command line only needs to know where things are. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
})

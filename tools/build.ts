import { buildIfNeeded } from './application/build.ts'
import { runCommand } from './process/lifecycle.ts'

// `npm run build`: what a production server runs, in .next/standalone.
await runCommand(async () => {
  if (!(await buildIfNeeded())) console.log("L'application est déjà construite.")
  return 0
})

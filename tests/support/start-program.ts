import { refuseUnsafeStart } from '#lib/server/start.ts'

// What a server does before it serves, alone: ends with 0 when it would have served.
await refuseUnsafeStart()
process.exit(0)

import { sentenceFor } from './refusal.ts'

type Stopper = () => Promise<void> | void

const stoppers: Stopper[] = []
let stopping: Promise<void> | undefined

/** Registers what undoes something just started; the last thing started is the first one stopped. */
export function onStop(stopper: Stopper) {
  stoppers.push(stopper)
}

/** True once the command has begun to stop: what dies from now on was meant to. */
export function isStopping() {
  return stopping !== undefined
}

/** Stops everything that was started, once. */
export function stopAll(): Promise<void> {
  stopping ??= runStoppers()
  return stopping
}

/** Runs a command: stops what it started whatever happens, and answers a foreseen failure with one sentence. */
export async function runCommand(main: () => Promise<number | undefined>) {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => finish(code))
  for (const surprise of ['uncaughtException', 'unhandledRejection']) process.on(surprise, fail)
  // The installer that launched us keeps a channel open: when it is killed, we must not outlive it.
  process.on('disconnect', () => finish(143))
  try {
    await finish((await main()) ?? 0)
  } catch (error) {
    await fail(error)
  }
}

/** Ends the command on an error, wherever it was noticed. */
export async function fail(error: unknown) {
  if (!isStopping()) console.error(sentenceFor(error) ?? error)
  await finish(1)
}

async function finish(code: number) {
  const alreadyStopping = isStopping()
  await stopAll()
  if (!alreadyStopping) process.exit(code)
}

async function runStoppers() {
  for (const stopper of stoppers.reverse()) {
    try {
      await stopper()
    } catch (error) {
      console.error(sentenceFor(error) ?? error)
    }
  }
}

import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fail, isStopping } from '#tools/process/lifecycle.ts'
import { Refusal } from '#tools/process/refusal.ts'

/** Ends the whole run, with a sentence, when a program it cannot do without ends by itself. */
export function watch(child: ChildProcess, sentence: string) {
  child.once('exit', async () => {
    await wait(200) // a signal meant for us may have reached it first
    if (!isStopping()) await fail(new Refusal(sentence))
  })
}

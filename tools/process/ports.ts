import { randomInt } from 'node:crypto'
import net from 'node:net'
import { Refusal } from './refusal.ts'

/**
 * A port of this machine that nobody uses at the moment, below those that systems give to outgoing connections: one of
 * these could take it before it is listened to.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  return (await isPortFree(port)) ? port : freePort()
}

/** Whether a server of ours could listen on this port: on every address, as Next does. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = net.createServer()
  const free = await new Promise<boolean>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES')
        reject(new Refusal(`Le port ${port} est réservé au système : choisissez-en un au-dessus de 1024.`))
      else if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, () => resolve(true))
  })
  if (free) await new Promise((resolve) => server.close(resolve))
  return free
}

import fs from 'node:fs'
import { inProject } from '#tools/project.ts'

/** A server action as the built server knows it: `key` is where it is written, `id` is how it is called. */
export type Action = { key: string; id: string; page: string }

/** Every server action of the build, inline ones included. */
export function builtActions(): Action[] {
  const { node, edge } = readManifest('server/server-reference-manifest.json') as ActionManifest
  return Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName, workers }]) => ({
    id,
    key: `${filename}#${exportedName}`,
    page: Object.keys(workers)[0] ?? '',
  }))
}

/** Every address pattern of the build, pages and route handlers apart. */
export function builtRoutes(): { pages: string[]; handlers: string[] } {
  const routes = Object.entries(readManifest('app-path-routes-manifest.json') as Record<string, string>)
  const ending = (end: string) => routes.filter(([file]) => file.endsWith(end)).map(([, route]) => route)
  return {
    pages: ending('/page')
      .filter((route) => !route.startsWith('/_'))
      .sort(),
    handlers: ending('/route').sort(),
  }
}

type ActionManifest = Record<
  'node' | 'edge',
  Record<string, { filename: string; exportedName: string; workers: object }>
>

function readManifest(name: string): unknown {
  return JSON.parse(fs.readFileSync(inProject('.next', name), 'utf8'))
}

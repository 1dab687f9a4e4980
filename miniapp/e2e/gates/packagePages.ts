import { readFileSync } from 'node:fs'
import path from 'node:path'
import { distOf } from '../stage/builds.ts'
import type { Platform } from '../platform.ts'

type App = { pages: string[]; subPackages?: { root: string; pages: string[] }[] }

/** Every page of a built package, the first one first. */
export const packagePages = (platform: Platform): string[] => {
  const { pages, subPackages = [] } = JSON.parse(readFileSync(path.join(distOf(platform), 'app.json'), 'utf8')) as App // as Taro writes it
  return [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
}

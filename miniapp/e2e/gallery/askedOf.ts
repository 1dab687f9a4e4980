import { parseArgs } from 'node:util'
import { places } from '../stage/places.ts'
import type { Place } from '../stage/places.ts'
import { lookNames } from './looks.ts'
import type { Look } from './looks.ts'

/** What somebody wants of the gallery: pictures, or that those of the last run count from now on. `parts`: of pages' paths, or of pictures' names. */
export type Asked = { act: 'take' | 'accept'; parts: string[]; places: Place[]; looks: Look[] }

const chosen = <T extends string>(name: string, given: string | undefined, from: readonly T[]): T[] => {
  const wanted = given?.split(',') ?? [...from]
  const unknown = wanted.filter((one) => !(from as readonly string[]).includes(one))
  if (unknown.length > 0) throw new Error(`--${name} 里没有 ${unknown.join('、')}，可以选：${from.join(',')} / --${name} takes ${from.join(',')}`)
  return from.filter((one) => wanted.includes(one))
}

/** Reads the words behind the command. Throws with what can be chosen. */
export const askedOf = (args: string[]): Asked => {
  const { values, positionals } = parseArgs({ args, options: { place: { type: 'string' }, look: { type: 'string' } }, allowPositionals: true })
  const act = positionals[0] === 'accept' ? 'accept' : 'take'
  return { act, parts: positionals.slice(act === 'accept' ? 1 : 0), places: chosen('place', values.place, places), looks: chosen('look', values.look, lookNames) }
}

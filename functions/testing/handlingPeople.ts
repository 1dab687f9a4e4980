import type { Post, Staff } from '../domain/actor.ts'
import { testKeys } from './given.ts'

/** Somebody in a story about a 差评: staff with their posts, or a citizen. */
export type Person = Staff & { citizen: boolean }

/** Units of an invented city. A 差评 of a test comes to A first. */
export const units = ['A', 'B', 'C', 'D', 'E'] as const

const staff = (name: string, ...posts: Post[]): Person => ({ staffId: name, key: `key-${name}`, posts, citizen: false })

/** One with a single post: a role in a unit, and a name beside it for colleagues. */
export const inPost = (role: Post['role'], unit: string, name = ''): Person => staff(`${role}-${unit}${name}`, { role, unit })

/** A leader who fills in for an absent handler of her unit besides. */
export const standIn = (unit: string): Person => staff(`standIn-${unit}`, { role: 'leader', unit }, { role: 'handler', unit })

/** The one who rated in `anEvent`, and somebody who has nothing to do with it. */
export const author: Person = { staffId: 'author', key: testKeys.index('person', 'TEST-PERSON'), posts: [], citizen: true }
export const stranger: Person = { staffId: 'stranger', key: testKeys.index('person', 'SOMEBODY-ELSE'), posts: [], citizen: true }

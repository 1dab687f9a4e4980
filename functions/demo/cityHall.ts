import { agencies, deptCodeOf } from './agencies.ts'
import type { AgencyId } from './agencies.ts'
import { items } from './items.ts'
import type { Item } from './items.ts'
import { olderNames, surnames, youngerNames } from './personNames.ts'
import { oneOf, seededRandom } from './seededRandom.ts'

/** A window (窗口) with its number in the hall, unique across agencies, and the clerks who take turns at it. */
export type HallWindow = { number: string; agency: AgencyId; staff: readonly string[] }

const clerksAtWindow = 2
const clerksOnline = 3

/** The hall's clerks stay the same whatever seed the days are drawn with. */
const random = seededRandom(990100)
const givenNames = [...youngerNames.male, ...youngerNames.female, ...olderNames.male, ...olderNames.female]
const clerks = (n: number): string[] => Array.from({ length: n }, () => oneOf(random, surnames) + oneOf(random, givenNames))

/** All windows of the hall, numbered through from 1 in the order of the agencies. */
export const windows: readonly HallWindow[] = agencies
  .flatMap((agency) => Array.from({ length: agency.windows }, () => agency.id))
  .map((agency, at) => ({ number: String(at + 1), agency, staff: clerks(clerksAtWindow) }))

const windowsByAgency = new Map(agencies.map(({ id }) => [id, windows.filter((window) => window.agency === id)] as const))
const onlineByAgency = new Map(agencies.map(({ id }) => [id, clerks(clerksOnline)] as const))
const namesByAgency = new Map(agencies.map(({ id, name }) => [id, name] as const))

/** The windows of one agency; every agency has at least one. */
export const windowsOf = (agency: AgencyId): readonly HallWindow[] => windowsByAgency.get(agency) ?? []

/** The clerks who handle an agency's online cases. */
export const onlineClerksOf = (agency: AgencyId): readonly string[] => onlineByAgency.get(agency) ?? []

/** The agency's full Chinese name. */
export const agencyName = (agency: AgencyId): string => namesByAgency.get(agency) ?? agency

const taskCodes = new Map(items.map((item, at) =>
  [item.name, `${deptCodeOf(item.agency)}${item.type}99${String(at + 1).padStart(3, '0')}000000`] as const))

/** 事项实施编码, 31 characters: the agency's invented code, the task type, and a number nobody issued. */
export const taskCodeOf = (item: Item): string => taskCodes.get(item.name) ?? ''

/** The item of this name. Throws RangeError when the city has none: demo stories name items that exist. */
export const itemNamed = (name: string): Item => {
  const found = items.find((item) => item.name === name)
  if (!found) throw new RangeError(`no item ${name}`)
  return found
}

import { LocalDate, addDays } from '@haochaping/shared/calendar/localDate.ts'
import { impossibleIdNumber } from './impossibleIdNumber.ts'
import { olderNames, surnames, youngerNames } from './personNames.ts'
import { below, oneOf, seededRandom } from './seededRandom.ts'

/** An invented inhabitant of the demo city. */
export type Citizen = { name: string; idNumber: string; mobile: string }

/** How many citizens there are: index 0 to population − 1, each with an ID number and a phone of one's own. */
export const population = 60_000

const firstBirthday = LocalDate.parse('1944-01-01')
/** Birthdays 1944 to 2006; every one is used before a second citizen shares it. */
const birthdays = 23_000
/** Coprime to `birthdays`, so that neighbours in the index are not neighbours in age. */
const stride = 7_919
/** ID sequences of one birthday in bands of 330; 990 to 999 are left to the demo people. */
const band = 330
const youngSince = 1980

/** 11 digits; Chinese mobile numbers begin with 13 to 19, so this rings nobody's phone. */
export const unassignedMobile = (n: number): string => `1002${String(n).padStart(7, '0')}`

const givenName = (born: LocalDate, isMale: boolean): readonly string[] => {
  const names = Number(born.slice(0, 4)) < youngSince ? olderNames : youngerNames
  return isMale ? names.male : names.female
}

/** The citizen with this index; the same for the same seed. */
export const citizen = (seed: number, index: number): Citizen => {
  const random = seededRandom(seed, 1, index)
  const born = addDays(firstBirthday, (index * stride) % birthdays)
  const sequence = Math.floor(index / birthdays) * band + below(random, band)
  const name = oneOf(random, surnames) + oneOf(random, givenName(born, sequence % 2 === 1))
  return { name, idNumber: impossibleIdNumber(born, sequence), mobile: unassignedMobile(index) }
}

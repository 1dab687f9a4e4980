import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { citizen, population } from './citizen.ts'
import { companyName } from './companyName.ts'
import type { Item } from './items.ts'
import { below } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'

/** The fields of a hall entry that say who applied. */
export type Applicant = Pick<HallEntry, 'userProp' | 'userName' | 'userPageType' | 'certKey' | 'mobile'>

/** Who applies for an item: a citizen with ID number and phone, or a company, of which only the name is kept. */
export const applicant = (seed: number, item: Item, random: Random): Applicant => {
  const isCompany = item.who === 'company' || (item.who === 'either' && random() < 0.5)
  if (isCompany) return { userProp: '2', userName: companyName(random) }
  const { name, idNumber, mobile } = citizen(seed, below(random, population))
  return { userProp: '1', userName: name, userPageType: '111', certKey: idNumber, mobile }
}

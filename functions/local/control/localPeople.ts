import type { SignedIn } from '@haochaping/shared/schemas/signIn.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import { signIn } from '../../flows/signIn.ts'
import type { Rooms } from '../../flows/rooms.ts'
import type { Identify } from '../../identity/identity.ts'
import { demoAccount } from '../demo/demoStaffItems.ts'

/** A demo person as the control API shows one: who it is, what to try, and a session that is ready to use. */
export type LocalPerson = { id: string; name: string; role: SignedIn['role']; about: string; token: string; link: string; unitName?: string }

/** Proves demo people by their id, citizens as persons and staff as accounts; for one machine only. */
export const identifyDemo: Identify = async (code) => {
  const citizen = demoPeople.find(({ id }) => id === code)
  if (citizen) return { kind: 'person', idNumber: citizen.idNumber, name: citizen.name }
  return demoStaff.some(({ id }) => id === code) ? { kind: 'account', account: demoAccount(code) } : { refused: 'signInFailed' }
}

const today = encodeURIComponent('/staff/pages/today/index')

/** Every demo person with a fresh token. Staff that an administrator has meanwhile unbound or sent away is not there. */
export const localPeople = async (rooms: Rooms, address: string): Promise<LocalPerson[]> => {
  const link = (id: string) => `${address}/#/pages/signIn/index?person=${id}`
  const people = [
    ...demoPeople.map(({ id, name, about }) => ({ as: 'citizen' as const, id, name, about, link: link(id) })),
    ...demoStaff.map(({ id, name, about }) => ({ as: 'staff' as const, id, name, about, link: `${link(id)}&to=${today}` }))
  ]
  const signed = await Promise.all(people.map(async ({ as, ...person }) => ({ person, told: await signIn(rooms)({ provider: 'demo', code: person.id, as }) })))
  return signed.flatMap(({ person, told }) => {
    if (isRefusal(told)) return []
    const { role, token, unitName } = told
    return [{ ...person, role, token, ...(unitName === undefined ? {} : { unitName }) }]
  })
}

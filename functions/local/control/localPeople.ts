import { demoHandlers, demoPeople } from '../../demo/demoPeople.ts'
import { signIn } from '../../flows/signIn.ts'
import type { Rooms } from '../../flows/rooms.ts'
import type { Identify } from '../../identity/identity.ts'

/** A demo person as the control API shows one: who it is, what to try, and a session that is ready to use. */
export type LocalPerson = { id: string; name: string; role: 'citizen' | 'handler'; about: string; token: string; link: string }

/** Signs demo people in by their id; for one machine only. */
export const identifyDemo: Identify = async (code) => {
  const citizen = demoPeople.find(({ id }) => id === code)
  if (citizen) return { kind: 'person', idNumber: citizen.idNumber, name: citizen.name }
  const handler = demoHandlers.find(({ id }) => id === code)
  return handler ? { kind: 'handler', staffId: handler.id, agencyCode: handler.deptCode, name: handler.name } : { refused: 'signInFailed' }
}

/** Every demo person with a fresh token. */
export const localPeople = (rooms: Rooms, address: string): Promise<LocalPerson[]> =>
  Promise.all([...demoPeople, ...demoHandlers].map(async ({ id, name, role, about }) => {
    const signed = await signIn(rooms)({ provider: 'demo', code: id })
    if ('refused' in signed) throw new Error('a demo person can always sign in')
    return { id, name, role, about, token: signed.token, link: `${address}/#/pages/signIn/index?person=${id}` }
  }))

import { maskedName } from '../../../functions/domain/maskedName.ts'
import type { BackEnd } from './backEnd.ts'

/** The app's own storage of a phone on which this demo person has signed in before, as state/session.ts keeps it. */
export const storageOf = async (backEnd: BackEnd, personId: string | undefined): Promise<Record<string, string>> => {
  if (personId === undefined) return {}
  const { token, role, name, unitName } = await backEnd.person(personId)
  const kept = JSON.stringify({ state: { who: `demo:${personId}`, demoPerson: personId, token, role, name: maskedName(name), unitName }, version: 1 })
  return role === 'citizen' ? { session: kept } : { staffSession: kept }
}

import type { Assignment } from '../domain/assignment/assignment.ts'
import type { Topic } from '../domain/assignment/proposalsOf.ts'
import type { Rooms } from './rooms.ts'

/** The decisions on one topic are numbered; more than so many are not looked for (our choice: twenty years of two a year). */
const mostDecisions = 40

type Named = Pick<Topic, 'agencyCode' | 'item' | 'reason'>

/** The name of the n-th decision on a topic, from 1: there can be one only, whoever decides at the same time. */
export const improvementId = ({ keys }: Pick<Rooms, 'keys'>, { agencyCode, item, reason }: Named, n: number): string =>
  keys.index('improvement', `${agencyCode}\0${item}\0${reason}\0${n}`)

/** What came of a topic last, if anybody has ever decided on it, and which number the next decision has. */
export const lastOf = async ({ assignments, keys }: Pick<Rooms, 'assignments' | 'keys'>, topic: Named): Promise<{ last: Assignment | undefined; next: number }> => {
  let last: Assignment | undefined
  for (let n = 1; n <= mostDecisions; n += 1) {
    const found = await assignments.load(improvementId({ keys }, topic, n))
    if (!found) return { last, next: n }
    last = found
  }
  return { last, next: mostDecisions + 1 }
}

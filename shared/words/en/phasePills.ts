import type * as chinese from '../phasePills.ts'
import type { Wording } from './wording.ts'

const beingPutRight = 'Being put right'

export const phasePills: Wording<typeof chinese.phasePills> = {
  received: 'To be accepted', accepted: beingPutRight, contacted: beingPutRight, rectifying: beingPutRight, explaining: beingPutRight, rectified: beingPutRight,
  replied: 'Your verdict', withSupervisor: 'With a supervisor', closed: 'Closed', excluded: 'Not counted'
}

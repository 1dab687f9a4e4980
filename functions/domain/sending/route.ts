import type { Route, Sending, Step } from '@haochaping/shared/policy/sending.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Copy } from './copy.ts'
import type { Audience } from './reader.ts'

/** The rules under which a copy set out: those of the policy version that it keeps. */
export type SendingOf = (copy: Pick<Copy, 'policy'>) => Sending

/** 回落次序: by which ways, in which order, a message tries to reach its reader beside the inbox. Empty: the inbox alone. */
export const routeOf = ({ routes }: Pick<Sending, 'routes'>, audience: Audience, purpose: Told['purpose']): readonly Step[] => {
  const byPurpose: { [P in Told['purpose']]?: Route | undefined } = routes[audience]
  return (byPurpose[purpose] ?? []).map(({ value }) => value)
}

/** The step a copy is on, or so many further down. Undefined past the end of its route. */
export const stepOf = (sending: Sending, { audience, copy: { told, step } }: { audience: Audience; copy: Copy }, further = 0): Step | undefined =>
  routeOf(sending, audience, told.purpose)[step + further]

import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { letterOf } from '../../flows/deliver.ts'
import type { Letter } from '../../flows/deliver.ts'

/** A demo event as far as its story has come, and the letters it has sent on the way. */
export type DemoTold = { event: ServiceEvent; letters: Letter[] }

/** The story after one more write: what it owed to readers is in their boxes, as the sweep would have put it there. */
export const toldOn = ({ letters }: Pick<DemoTold, 'letters'>, after: ServiceEvent): DemoTold => {
  const sent = after.effects.flatMap((owed) => (owed.kind === 'deliver' ? letterOf({ event: after, key: owed.key, at: owed.since, owed: owed.message }) ?? [] : []))
  const effects = after.effects.filter(({ kind }) => kind === 'tick' || kind === 'closeWindow' || kind === 'invite')
  return { event: { ...after, version: after.version + 1, effects }, letters: [...letters, ...sent] }
}

import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import fc from 'fast-check'
import type { Tally } from '../domain/figures/tally.ts'

/** A very satisfied rating on the citizen's own phone. */
export const aTally = (changed: { [K in keyof Tally]?: Tally[K] | undefined } = {}): Tally => {
  const whole = {
    state: 'rated', level: 'verySatisfied', agency: '市自然资源局', item: 'ITEM-1', name: '不动产转移登记', covers: 1, place: 'window', window: '7', kind: 'single', marks: [],
    channel: 'mobile', origin: 'active', ratedOn: LocalDate.parse('2026-11-20'), ...changed
  }
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Tally // what was taken away is optional there
}

const unratedPart = { level: undefined, channel: undefined, origin: undefined, ratedOn: undefined }

/** Any tally that the record can come to, as far as figures tell them apart. */
export const anyTally: fc.Arbitrary<Tally> = fc.record({
  level: fc.constantFrom(...levels), item: fc.constantFrom('ITEM-1', 'ITEM-2', 'ITEM-3'), window: fc.constantFrom('7', '8', undefined),
  place: fc.constantFrom('online' as const, 'window' as const), kind: fc.constantFrom('single' as const, 'batch' as const, 'themed' as const),
  channel: fc.constantFrom('mobile' as const, 'hallTablet' as const, 'qrCode' as const), reasons: fc.subarray(['208', '110', '510']),
  how: fc.constantFrom('rated' as const, 'awaiting' as const, 'unrated' as const, 'defaulted' as const, 'excluded' as const), event: fc.uuid(),
  minute: fc.constantFrom(undefined, '10:41', '10:42'), passer: fc.constantFrom(undefined, 'p1')
}).map(({ how, event, level, ...rest }) => {
  const bad = level === 'dissatisfied' || level === 'veryDissatisfied'
  if (how === 'awaiting' || how === 'unrated') return aTally({ ...rest, ...unratedPart, reasons: undefined, minute: undefined, passer: undefined, state: how })
  if (how === 'defaulted') return aTally({ ...rest, ...unratedPart, reasons: undefined, minute: undefined, passer: undefined, state: how, level: 'satisfied' })
  if (how === 'excluded') return aTally({ ...rest, state: how, level: 'dissatisfied', ticket: { event, phase: 'excluded' } })
  return aTally({ ...rest, level, ...(bad ? { minute: undefined, ticket: { event, phase: 'received' } } : {}) })
})

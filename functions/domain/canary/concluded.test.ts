import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { canaryChannels, canaryStages } from '@haochaping/shared/schemas/canaryState.ts'
import { must } from '../../testing/must.ts'
import { Canary } from './canary.ts'
import type { Verdict } from './canary.ts'
import { canaryStateOf } from './canaryStateOf.ts'
import { claimed } from './claimed.ts'
import { concluded } from './concluded.ts'

const start = '2026-11-20T02:00:00.000Z'
const at = (minutes: number) => addSeconds(start, minutes * 60)
const fresh = must(claimed(undefined, start))

/** The trials of one day as they end, in this order of minutes; `undefined` has not ended. */
const after = (canary: Canary, ends: readonly (Verdict | undefined)[], minute: number): Canary =>
  concluded(canary, canary.trials.map((trial, n) => { const ended = trial.ended ?? ends[n]; return { ...trial, ...(ended ? { ended } : {}) } }), at(minute))
const nextDay = (canary: Canary): Canary => ({ ...canary, trials: fresh.trials })
const [yes, no]: [Verdict, (stage: typeof canaryStages[number]) => Verdict] = [{ verdict: 'passed' }, (stage) => ({ verdict: 'failed', stage })]
const stateAt = (canary: Canary, minute: number) => canaryStateOf(canary, at(minute))

describe('what is told of the channels', () => {
  it('is nothing while nothing has ended', () => {
    expect([canaryStateOf(undefined, start), stateAt(after(fresh, [], 1), 1)]).toEqual([{ state: 'none' }, { state: 'none' }])
  })

  it('is the first failure as soon as it is known, of one level of one channel', () => {
    expect(stateAt(after(fresh, [undefined, undefined, undefined, no('door')], 2), 3)).toEqual({ state: 'failing', since: at(2), channel: 'qrCode', stage: 'door' })
  })

  it('stays with the beginning of the streak, names the stage of the last failure, and ends when every level of that channel came through', () => {
    const first = after(fresh, [yes, no('notice'), yes, yes], 7)
    const second = after(nextDay(first), [yes, undefined, yes, yes], 1440)
    expect(stateAt(second, 1441)).toEqual({ state: 'failing', since: at(7), channel: 'mobile', stage: 'notice' })
    const third = after(second, [undefined, no('figure')], 1447)
    expect(stateAt(third, 1448)).toEqual({ state: 'failing', since: at(7), channel: 'mobile', stage: 'figure' })
    expect(stateAt(after(nextDay(third), [yes, yes, yes, yes], 2880), 2881)).toEqual({ state: 'passed', at: at(2880) })
  })

  it('names the channel that has failed longest', () => {
    const qrCode = after(fresh, [yes, yes, no('door'), yes], 2)
    const both = after(nextDay(qrCode), [no('record'), yes, no('door'), yes], 1442)
    expect(stateAt(both, 1443)).toMatchObject({ channel: 'qrCode', since: at(2) })
    expect(stateAt(after(nextDay(both), [no('record'), yes, yes, yes], 2882), 2883)).toMatchObject({ channel: 'mobile', since: at(1442) })
  })

  it('falls silent more than 26 hours after the last end, or after a beginning that never came to one; a failure is told first', () => {
    const passed = after(fresh, [yes, yes, yes, yes], 1)
    expect([stateAt(passed, 1 + 26 * 60), stateAt(passed, 1.001 + 26 * 60), stateAt(fresh, 0.001 + 26 * 60)]).toEqual([{ state: 'passed', at: at(1) }, { state: 'silent', since: at(1) }, { state: 'silent', since: start }])
    expect(stateAt(after(fresh, [no('door')], 1), 99 * 60)).toMatchObject({ state: 'failing' })
  })

  it('is failing exactly where the last day on which a channel ended had a failure, whatever came before', () => {
    const day = fc.array(fc.oneof(fc.constant(yes), fc.constantFrom(...canaryStages).map(no)), { minLength: 4, maxLength: 4 })
    fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), (days) => {
      const end = days.reduce((canary, ends, n) => after(nextDay(canary), ends, n * 1440), fresh)
      expect(Canary.safeParse(end).success).toBe(true)
      const wrong = canaryChannels.filter((_, n) => must(days.at(-1)).slice(2 * n, 2 * n + 2).some(({ verdict }) => verdict === 'failed'))
      expect(Object.keys(end.failing)).toEqual(wrong)
      for (const channel of wrong) {
        const n = canaryChannels.indexOf(channel)
        const streak = days.length - 1 - days.findLastIndex((ends) => ends.slice(2 * n, 2 * n + 2).every(({ verdict }) => verdict === 'passed'))
        expect(end.failing[channel]?.since).toBe(at((days.length - streak) * 1440))
      }
    }))
  })
})

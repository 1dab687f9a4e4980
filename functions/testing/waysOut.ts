import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Finished } from '../domain/sending/finished.ts'
import type { Way } from '../domain/sending/way.ts'
import { courier } from '../flows/courier.ts'
import { enqueueCopy } from '../flows/enqueueCopy.ts'
import type { FindRoad } from '../notifications/carrier.ts'
import type { ReaderOf } from '../storage/readers.ts'
import type { City } from './city.ts'
import { rightNow } from './given.ts'

/** What somebody found on her phone: by which way, which key, when, and how many others went along. */
type Found = { way: Way; key: string; at: string; along?: number }

const due = { at: '2026-10-30T15:59:59.999Z', on: localDateOf('2026-10-30T15:59:59.999Z'), provisional: false }
/** A reply to a citizen, and what is urgent to staff. */
export const replied: Told = { purpose: 'replied', words: '已经退还。', followUp: due }
export const ordered: Told = { purpose: 'ordered', words: '请立即办理。', due, automatic: false }

/** The ways out of a city as a test wants them: each says what its answer says, and all take everything until then. */
export const waysOut = (city: City) => {
  const accepts = (): Result => ({ outcome: 'accepted' })
  const out = {
    arrived: [] as Found[],
    /** `arrives`: whether the message does, where the answer does not tell the truth. */
    answers: { subscription: accepts, work: accepts, sms: accepts } as Partial<Record<Way, () => Result & { arrives?: boolean }>>,
    tell: (of: ReaderOf, key: string, { told = replied, at = rightNow }: { told?: Told; at?: string } = {}): Promise<void> =>
      enqueueCopy(city.rooms, of, { key, at, told, matter: { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(at) } }),
    /** Hours go by, with a look every so many seconds. */
    hours: async (n: number, step = 300): Promise<void> => {
      for (let second = 0; second < n * 3600; second += step) {
        city.clock.advance(step)
        await courier(city.rooms)
      }
    },
    end: (of: ReaderOf, key: string): Promise<Finished | undefined> => city.rooms.readers.finished(of, key)
  }
  /** 企业微信 drops a message that it has had. */
  const road = (way: Way): FindRoad => async (_, { key }, along = []) => ({
    channel: way,
    carry: async () => {
      const { arrives, ...result } = out.answers[way]?.() ?? { outcome: 'noRight' as const, code: 'none' }
      const known = way === 'work' && out.arrived.some((one) => one.way === 'work' && one.key === key)
      if ((arrives ?? result.outcome === 'accepted') && !known) out.arrived.push({ way, key, at: city.clock.now(), ...(along.length > 0 ? { along: along.length } : {}) })
      return result
    }
  })
  city.rooms.carriers = { subscription: road('subscription'), work: road('work'), sms: road('sms') }
  return out
}

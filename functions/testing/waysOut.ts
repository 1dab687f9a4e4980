import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Finished } from '../domain/sending/finished.ts'
import { courier } from '../flows/courier.ts'
import { enqueueCopy } from '../flows/enqueueCopy.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { answeringPlatforms } from './answeringPlatforms.ts'
import type { City } from './city.ts'
import { rightNow } from './given.ts'

const due = { at: '2026-10-30T15:59:59.999Z', on: localDateOf('2026-10-30T15:59:59.999Z'), provisional: false }
/** A reply to a citizen, and what is urgent to staff. */
export const replied: Told = { purpose: 'replied', words: '已经退还。', followUp: due }
export const ordered: Told = { purpose: 'ordered', words: '请立即办理。', due, automatic: false }

/** The ways out of a city as a test wants them: each says what its answer says, and all take everything until then. */
export const waysOut = (city: City) => {
  const { arrived, answers, carriers } = answeringPlatforms(city.clock)
  city.rooms.carriers = carriers
  return {
    arrived, answers,
    tell: (of: ReaderOf, key: string, { told = replied, at = rightNow, policy = 'yunzhou-2025@1' }: { told?: Told; at?: string; policy?: string } = {}): Promise<void> =>
      enqueueCopy(city.rooms, of, { key, at, told, matter: { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(at) }, policy }),
    /** Hours go by, with a look every so many seconds. */
    hours: async (n: number, step = 300): Promise<void> => {
      for (let second = 0; second < n * 3600; second += step) {
        city.clock.advance(step)
        await courier(city.rooms)
      }
    },
    end: (of: ReaderOf, key: string): Promise<Finished | undefined> => city.rooms.readers.finished(of, key)
  }
}

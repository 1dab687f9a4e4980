import { jest } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { PublicRow } from '@haochaping/shared/indicators/publicRow.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { useSession, useStaffSession } from '../src/state/session.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

const day = (text: string): LocalDate => LocalDate.parse(text)
const nothing: PublicRow = { events: 0, rated: 0, bad: 0, excluded: 0, replyDue: 0, repliedInTime: 0, answered: 0, solved: 0, noAnswer: 0 }

/** A published row with all but these at nothing. */
export const publicRowOf = (changed: Partial<PublicRow>): PublicRow => ({ ...nothing, ...changed })

const agency = (code: string, name: string, row: Partial<PublicRow>): PublicFigures['places'][number] => ({ code, name, kind: 'agency', row: publicRowOf(row) })

/** The city in November: numbers that add up, three agencies, one reason. */
export const cityFigures = (changed: Partial<PublicFigures> = {}): PublicFigures => ({
  toldAt: '2026-11-22T02:42:00.000Z', today: day('2026-11-22'), place: { code: '990100', name: '云州市', kind: 'region' }, period: '2026-11', from: day('2026-11-01'), to: day('2026-11-30'),
  whole: publicRowOf({ events: 1000, rated: 400, bad: 20, excluded: 5, replyDue: 10, repliedInTime: 9, answered: 8, solved: 6, noAnswer: 7 }),
  places: [
    agency('YZ-BDC', '不动产登记中心', { events: 500, rated: 200, bad: 14, excluded: 5, replyDue: 10, repliedInTime: 9, answered: 8, solved: 6, noAnswer: 7 }),
    agency('YZ-GA', '公安局', { events: 300, rated: 120, bad: 'few' }),
    agency('YZ-CJ', '残疾人联合会', { events: 200, rated: 80, bad: 'few' })
  ],
  reasons: [{ code: '208', count: 9 }],
  canary: { state: 'passed', at: '2026-11-21T22:00:00.000Z' },
  counted: { at: '2026-11-22T02:41:00.000Z', lastRatedOn: day('2026-11-21'), lastServedOn: day('2026-11-21'), stale: false },
  ...changed
})

/** A month in which nothing has happened yet. */
export const emptyFigures = (changed: Partial<PublicFigures> = {}): PublicFigures =>
  cityFigures({ whole: nothing, places: [], reasons: [], canary: { state: 'none' }, counted: { stale: false }, ...changed })

/** A server that tells the public figures of whatever month is asked for, to anybody; it can be away or refuse. */
export const publicBackEnd = {
  figures: cityFigures(),
  away: false,
  refuse: undefined as Refused | undefined,
  /** On the phone it is 22 November, and nobody has ever signed in. */
  begin(figures: PublicFigures = cityFigures()) {
    Object.assign(this, { figures, away: false, refuse: undefined })
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T03:00:00.000Z'))
    for (const session of [useSession, useStaffSession]) session.setState(session.getInitialState(), true)
    phone.answer = answer
  }
}

const answer = async ({ url, header }: Request) => {
  if (publicBackEnd.away) throw new Error('offline')
  const refused = (code: Refused, statusCode: number) => ({ statusCode, data: JSON.stringify({ refused: code, say: '', requestId: 'r1' }) })
  if (header.Authorization !== undefined || !url.startsWith('/api/public/figures')) return refused('signInAgain', 401)
  if (publicBackEnd.refuse !== undefined) return refused(publicBackEnd.refuse, 400)
  const period = new URL(url, 'http://city.example').searchParams.get('period') ?? ''
  return { statusCode: 200, data: JSON.stringify({ ...publicBackEnd.figures, period, from: firstDayOf(period), to: lastDayOf(period) }) }
}

/** The months that were asked for, in order. */
export const monthsAsked = (): (string | null)[] => phone.asked.map(({ url }) => new URL(url, 'http://city.example').searchParams.get('period'))

import { jest } from '@jest/globals'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { useStaffSession } from '../src/state/session.ts'
import { agencySummary, citySummary, realEstate } from './summaries.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

/** A server that tells the figures of the city and of one agency in it, in whatever period they are asked for; it can be away or refuse. */
export const summaryBackEnd = {
  city: citySummary(),
  agency: agencySummary(),
  away: false,
  refuse: undefined as Refused | undefined,
  /** On the phone it is 22 November too, and a supervisor is signed in. */
  begin(changed: Partial<Summary> = {}) {
    Object.assign(this, { city: citySummary(changed), agency: agencySummary(), away: false, refuse: undefined })
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T03:00:00.000Z'))
    useStaffSession.setState({ role: 'supervisor' })
    phone.answer = answer
  }
}

const answer = async ({ url }: Request) => {
  if (summaryBackEnd.away) throw new Error('offline')
  if (summaryBackEnd.refuse !== undefined) return { statusCode: 403, data: JSON.stringify({ refused: summaryBackEnd.refuse, say: '', requestId: 'r1' }) }
  const asked = new URL(url, 'http://city.example')
  const summary = asked.searchParams.get('place') === realEstate.code ? summaryBackEnd.agency : summaryBackEnd.city
  return { statusCode: 200, data: JSON.stringify({ ...summary, period: asked.searchParams.get('period') }) }
}

/** What was asked of the figures, in order. */
export const summariesAsked = (): string[] => phone.asked.map(({ url }) => url).filter((url) => url.startsWith('/api/summary'))

import { describe, expect, it } from '@jest/globals'
import { LocalDate, endOfDay } from '../calendar/localDate.ts'
import { badRatingNotice } from './noticeWords.ts'

const day = (text: string) => LocalDate.parse(text)
const endOf = (text: string, provisional = false) => ({ at: endOfDay(day(text)), on: day(text), provisional })
const about = { projectNo: 'YZ-1', item: '不动产转移登记', level: 'veryDissatisfied', openedOn: day('2026-12-21') } as const

describe('the notice of a bad rating', () => {
  it('names the matter, the level and the days to keep', () => {
    expect(badRatingNotice({ ...about, dues: { contact: endOf('2026-12-22'), reply: endOf('2026-12-25') } })).toEqual({
      title: '收到一件差评，请签收',
      body: '办件 YZ-1（不动产转移登记）被评为“非常不满意”。最晚12月22日联系核实，最晚12月25日整改并答复。'
    })
  })

  it('marks a provisional day, and names the year where it is the next one', () => {
    const { body } = badRatingNotice({ ...about, dues: { contact: endOf('2026-12-22'), reply: endOf('2027-01-05', true) } })
    expect(body).toContain('最晚2027年1月5日（暂定）整改并答复')
  })

  it('names the hour where a rule counts in hours', () => {
    const contact = { at: '2026-12-22T02:42:00.000Z', on: day('2026-12-22'), provisional: false }
    expect(badRatingNotice({ ...about, dues: { contact, reply: endOf('2026-12-25') } }).body).toContain('最晚12月22日 10:42联系核实')
  })
})

import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { guangdong202307 } from '@haochaping/shared/indicators/published/guangdong202307.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { agencySummary, citySummary, countsFor, itemOf, realEstate } from '../../../../test/summaries.ts'
import { averagePoints } from './averagePoints.ts'
import { bulletinOf } from './bulletinOf.ts'

const tableOf = (summary: Summary, key: string): string[][] => bulletinOf(summary).find((table) => table.key === key)?.rows.map((row) => [...row]) ?? []
/** Cells as plain numbers where they are some: by threes is for people. */
const number = (cell: string | undefined): number => Number((cell ?? '').replace(/\u00a0/g, ''))
const named = (rows: readonly string[][], name: string): string[] => rows.find(([first]) => first?.startsWith(name)) ?? []

describe('the bulletin', () => {
  it('has the tables of the provinces’ monthly ones, each row as wide as its head', () => {
    const tables = bulletinOf(citySummary())
    expect(tables.map(({ key }) => key)).toEqual(['general', 'channels', 'levels', 'indicators', 'places', 'reasons', 'items', 'handling'])
    for (const { head, rows } of tables) expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length))
    expect(tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === '' || /undefined|NaN/.test(cell))).toEqual([])
  })

  it('splits the ratings by channel and by level, and both come to their sum', () => {
    const summary = citySummary({ cuts: { 'channel:qrCode': { events: 3040, good: 3000, bad: 40 }, 'channel:hallTablet': { events: 2510, good: 2500, bad: 10 } }, counts: countsFor(43_240, 5550, 50) })
    const channels = tableOf(summary, 'channels')
    expect(channels.map(([name]) => name)).toEqual(['扫二维码', '窗口评价器', words.total])
    expect(channels.map((row) => number(row[1]))).toEqual([3040, 2510, 5550])
    const levels = tableOf(summary, 'levels').map((row) => number(row[1]))
    expect(levels.slice(0, 5).reduce((sum, count) => sum + count, 0)).toBe(levels[5])
    expect(levels[5]).toBe(5550)
  })

  it('prints the sums of Guangdong’s July 2023 as that province printed them, and names what a share is of', () => {
    const { ratings, bad, days, byChannel, workOrders, topReasons } = guangdong202307
    const [from, to] = [LocalDate.parse('2023-07-01'), LocalDate.parse('2023-07-31')]
    const summary = citySummary({
      period: '2023-07', from, to, today: LocalDate.parse('2023-08-05'),
      counts: { events: ratings, verySatisfied: ratings - bad, dissatisfied: bad, tickets: workOrders }, reasons: Object.entries(topReasons).map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count),
      cuts: { 'channel:pc': { good: byChannel.政务服务网 }, 'channel:hallTerminal': { good: byChannel.实体大厅 - bad, bad }, 'channel:mobile': { good: ratings - byChannel.政务服务网 - byChannel.实体大厅 } }
    })
    const [events] = tableOf(summary, 'general')
    expect(number(events?.[1])).toBe(13_879_360)
    expect(number(events?.[2]?.replace('日均 ', ''))).toBe(Math.round(ratings / days))
    expect(number(named(tableOf(summary, 'channels'), words.total)[1])).toBe(ratings)
    expect(named(tableOf(summary, 'indicators'), '差评率').slice(1, 4)).toEqual([expect.stringContaining('1\u00a0275 / 13\u00a0879\u00a0360'), '不到 0.1%', '0.0%–0.1%'])
    expect(tableOf(summary, 'reasons').map(([name, count]) => [name, number(count)])).toEqual([['110', 429], ['108', 221], ['109', 171]].map(([code, count]) => [reasonWord(String(code)), count]))
  })

  it('names the five items with most 差评 and no item without any', () => {
    const items = [3, 9, 0, 1, 7, 5, 2].map((bad, at) => itemOf(realEstate, `事项${at}`, countsFor(400, 100, bad)))
    expect(tableOf(citySummary({ items }), 'items').map(([name, , bad]) => [name, number(bad)])).toEqual([['事项1', 9], ['事项4', 7], ['事项5', 5], ['事项0', 3], ['事项6', 2]])
    expect(tableOf(citySummary({ items: [] }), 'items')).toEqual([])
  })

  it('orders the places by their tickets, and an agency’s windows likewise', () => {
    const places = tableOf(citySummary(), 'places')
    expect(places.map((row) => number(row[4]))).toEqual([31, 19, 15, 12, 6, 1])
    expect(places.at(-1)).toEqual(['云州市残疾人联合会', '30', '3', '1', '1', tooFewWord, words.none])
    expect(tableOf(agencySummary(), 'places').map(([name, , , bad]) => [name, number(bad)])).toEqual([['7 号窗口', 20], ['8 号窗口', 3]])
  })

  it('tells what is late, what was answered and what was not, each a share of what it belongs to', () => {
    const counts = { ...countsFor(1000, 400, 20), repliedInTime: 15, repliedLate: 3, replyOverdue: 2, rectifiedInTime: 12, rectifiedLate: 2, rectifyOverdue: 1, rectifiedAsked: 12, explained: 4, judgedSatisfied: 6, judgedPartly: 1, judgedNot: 3, judgedNoAnswer: 5, late: 4 }
    const rows = tableOf(citySummary({ counts }), 'handling')
    expect([words.replied, words.repliedLate, words.replyOverdue, words.rectified, words.solved, words.noAnswer, words.late].map((name) => named(rows, name).slice(1, 3))).toEqual([
      ['15', '75.0%'], ['3', '15.0%'], ['2', '10.0%'], ['12', '80.0%'], ['6', '60.0%'], ['5', words.none], ['4', '20.0%']])
    expect(named(rows, '此刻逾期')).toEqual([words.now('11月22日'), '2', words.none, words.nowOpen(34)])
  })

  it('counts what was taken out on appeal apart, and shows an average only where the region publishes one', () => {
    const counts = { ...countsFor(1000, 400, 20), excludedDissatisfied: 3, excludedVeryDissatisfied: 1 }
    expect(named(tableOf(citySummary({ counts }), 'general'), words.excluded)).toEqual([words.excluded, '4', '16.7%', expect.any(String), `4 / 24，${words.excludedSay}`])
    expect(named(tableOf(citySummary(), 'general'), words.average)).toEqual([])
    const nanning = { code: '450100', name: '南宁市', kind: 'region' as const }
    // 10 × 342 + 8 × 38 + 3 × 14 + 0 × 6 = 3766 of 400 ratings.
    const [, score, , , say] = named(tableOf(citySummary({ place: nanning, counts: countsFor(1000, 400, 20) }), 'general'), words.average)
    expect([score, say]).toEqual(['平均 9.4 分', expect.stringContaining('10/8/6/3/0')])
  })
})

describe('the points of an average', () => {
  const on = LocalDate.parse('2026-11-30')
  it('are those of the region, also for an agency registered in it, and none where no rule is known', () => {
    expect(averagePoints({ code: '450100', name: '', kind: 'region' }, on)?.value).toMatchObject({ verySatisfied: 10 })
    expect(averagePoints({ code: '11450100MB0000000X', name: '', kind: 'agency' }, on)?.value).toMatchObject({ verySatisfied: 10 })
    expect([averagePoints({ code: '990100', name: '', kind: 'region' }, on)?.value, averagePoints({ code: 'YZ-BDC', name: '', kind: 'agency' }, on)]).toEqual(['none', undefined])
  })
})

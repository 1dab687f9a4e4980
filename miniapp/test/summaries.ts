import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { together } from '@haochaping/shared/indicators/counts.ts'
import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import type { CountedTicket, ItemFigures, Summary, WindowFigures } from '@haochaping/shared/schemas/viewSummary.ts'

const day = (text: string): LocalDate => LocalDate.parse(text)
export const today = day('2026-11-22')
const dueOn = (text: string) => ({ at: `${text}T15:59:59.999Z`, on: day(text), provisional: false })

/** Counts as they come of so many service events, of which so many were rated and so many of these badly; all handled in time unless said. */
export const countsFor = (events: number, rated: number, bad: number): Counts => together([{
  events, awaiting: 0, unrated: events - rated,
  verySatisfied: Math.round((rated - bad) * 0.9), satisfied: rated - bad - Math.round((rated - bad) * 0.9),
  dissatisfied: bad - Math.floor(bad / 3), veryDissatisfied: Math.floor(bad / 3),
  tickets: bad, repliedInTime: bad, rectifiedInTime: bad, rectifiedAsked: bad, judgedSatisfied: bad
} as Counts]) // zeros are left out by together

export const city = { code: '990100', name: '云州市', kind: 'region' } as const
const agency = (n: number, name: string) => ({ code: `11990100DEMO0000${String(n).padStart(2, '0')}`, name, kind: 'agency' as const })
export const realEstate = agency(2, '云州市不动产登记中心')
const places = [
  { ...realEstate, counts: countsFor(5210, 840, 31) },
  { ...agency(1, '云州市公安局'), counts: countsFor(9800, 1420, 12) },
  { ...agency(3, '云州市人力资源和社会保障局'), counts: countsFor(11400, 1510, 19) },
  { ...agency(5, '云州市医疗保障局'), counts: countsFor(8100, 970, 15) },
  { ...agency(6, '云州市税务局'), counts: countsFor(8700, 940, 6) },
  { ...agency(19, '云州市残疾人联合会'), counts: countsFor(30, 3, 1) }
]

export const itemOf = ({ code: agencyCode, name: agency }: { code: string; name: string }, name: string, counts: Counts): ItemFigures =>
  ({ item: `code of ${name}`, name, agencyCode, agency, counts, reasons: [{ code: '208', count: 11 }, { code: '209', count: 6 }] })
export const [transfer, mortgage] = ['code of 不动产转移登记', 'code of 不动产抵押登记']
const items = [
  itemOf(realEstate, '不动产转移登记', countsFor(1900, 310, 23)),
  itemOf(realEstate, '不动产抵押登记', countsFor(1300, 240, 5)),
  itemOf(agency(19, '云州市残疾人联合会'), '残疾人证办理', countsFor(30, 3, 1)),
  itemOf(agency(5, '云州市医疗保障局'), '基本医疗保险参保人员医疗费用报销', countsFor(2100, 330, 9))
]

const series = (days: readonly [string, number][]): Summary['series'] => days.map(([at, bad]) => ({ at, cut: { events: 1000, good: 200, ...(bad === 0 ? {} : { bad }) } }))

/** A month of a whole city, with two tickets overdue. */
export const citySummary = (changed: Partial<Summary> = {}): Summary => ({
  today, place: city, above: [], period: '2026-11', from: day('2026-11-01'), to: day('2026-11-30'),
  counts: together(places.map(({ counts }) => counts)),
  before: countsFor(41_000, 5600, 60),
  series: series([['2026-11-02', 3], ['2026-11-03', 5], ['2026-11-18', 9], ['2026-11-19', 0], ['2026-11-20', 4]]),
  places, items, windows: [],
  cuts: { 'channel:qrCode': { good: 3000, bad: 40 }, 'channel:hallTablet': { good: 2500, bad: 10 }, 'place:online': { events: 20_000, good: 2000, bad: 30 }, 'place:window': { events: 23_000, good: 3500, bad: 54 }, 'kind:single': { events: 42_000, good: 5400, bad: 84 }, 'mark:crossProvince': { events: 300, good: 40, bad: 1 } },
  reasons: [{ code: '208', count: 30 }, { code: '209', count: 21 }, { code: '214', count: 12 }],
  tickets: [], more: false,
  open: {
    open: 34, overdue: 2, withSupervisor: 1, extensions: 2, appeals: 1, ordered: 0,
    pressing: [
      { eventId: 'aaaaaaaaaaaaaaaaaaaaaa-1', item: '不动产抵押登记', agencyCode: realEstate.code, agency: realEstate.name, step: 'reply', due: dueOn('2026-11-20'), why: 'overdue' },
      { eventId: 'bbbbbbbbbbbbbbbbbbbbbb-1', item: '失业保险金申领', agencyCode: agency(3, '').code, agency: '云州市人力资源和社会保障局', step: 'rectify', due: dueOn('2026-11-21'), why: 'overdue' },
      { eventId: 'cccccccccccccccccccccc-1', item: '医疗费用报销', agencyCode: agency(5, '').code, agency: '云州市医疗保障局', step: 'rectify', due: dueOn('2026-11-27'), why: 'extension' }
    ]
  },
  canary: { state: 'passed', at: '2026-11-21T22:00:00.000Z' },
  counted: { at: '2026-11-22T02:41:00.000Z', lastRatedOn: today, lastServedOn: today, stale: false },
  ...changed
})

export const countedTicket = (n: number, changed: Partial<CountedTicket> = {}): CountedTicket =>
  ({ eventId: `${String(n).padStart(22, 'd')}-1`, day: day('2026-11-18'), item: transfer, level: 'dissatisfied', reasons: ['208'], window: '7', channel: 'qrCode', late: false, ...changed })

const windows: WindowFigures[] = [
  { window: '7', counts: countsFor(1500, 200, 20), items: { [transfer]: { good: 180, bad: 20 } } },
  { window: '8', counts: countsFor(1400, 190, 3), items: { [transfer]: { good: 90, bad: 2 }, [mortgage]: { good: 97, bad: 1 } } }
]

/** A month of the agency with the worst item of that city. */
export const agencySummary = (changed: Partial<Summary> = {}): Summary => citySummary({
  place: realEstate, above: [city], counts: countsFor(5210, 840, 31), before: countsFor(5000, 800, 12), places: [],
  items: items.filter(({ agencyCode }) => agencyCode === realEstate.code), windows,
  tickets: [countedTicket(1), countedTicket(2, { level: 'veryDissatisfied', reasons: ['113', '115'], late: true }), countedTicket(3, { item: mortgage, reasons: [], window: '8', channel: 'pc' })],
  ...changed
})

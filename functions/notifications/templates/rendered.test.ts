import { LocalDate, addDays, endOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { Told } from '@haochaping/shared/schemas/message.ts'
import { templateWords } from '@haochaping/shared/words/templateWords.ts'
import type { Matter } from '@haochaping/shared/words/toldWords.ts'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rightNow } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { citizenFacts } from './citizenFacts.ts'
import type { CitizenTold } from './citizenFacts.ts'
import { factNames } from './factTypes.ts'
import { isCitizenTold } from './isCitizenTold.ts'
import { isStaffTold } from './isStaffTold.ts'
import { readTemplates } from './readTemplates.ts'
import { rendered } from './rendered.ts'
import { staffFacts } from './staffFacts.ts'
import type { StaffTold } from './staffFacts.ts'
import { templateOf } from './templateOf.ts'

const today = LocalDate.parse('2026-11-21')
const dueIn = (days: number, provisional = false) => ({ at: endOfDay(addDays(today, days)), on: addDays(today, days), provisional })
const due = dueIn(6)
const secret = '请张三打 10000000001'
const topic = '不动产转移登记：没有提供材料清单'
const matter: Matter = { item: '不动产转移登记', agency: '市自然资源局', projectNo: 'YZ-2026-0001', level: 'veryDissatisfied', on: today }
const link = 'https://pj.example.gov.cn/#/staff/pages/ticket/index?id=opaque'

/** Each purpose once, with somebody's words wherever there can be some. */
const toCitizens: { [P in CitizenTold['purpose']]: Omit<Extract<CitizenTold, { purpose: P }>, 'purpose'> } = {
  invited: { closes: due }, accepted: {}, contactViewed: { reason: secret }, handlerWrote: { words: secret }, wayDecided: { way: 'limited', words: secret, rectify: due },
  transferred: { agency: '市人社局', hands: 2 }, extended: { reason: secret, rectify: due }, replied: { words: secret, followUp: due }, followUpReminder: { followUp: due },
  appealAsked: { ground: 'mistaken', hearing: due }, appealDecided: { outcome: 'kept' }, reopened: { round: 2 }, passedToSupervisor: {}, supervised: { due }, concluded: { words: secret }, improved: { words: secret }
}
const toStaff: { [P in StaffTold['purpose']]: Omit<Extract<StaffTold, { purpose: P }>, 'purpose'> } = {
  badRatingReceived: { level: 'dissatisfied', dues: { accept: due, contact: dueIn(7), rectify: dueIn(8), reply: dueIn(9) } }, transferredIn: { hands: 2 }, citizenAdded: {},
  reminder: { step: 'reply', time: 'due', due }, extensionAsked: { reason: secret }, extensionDecided: { approved: true, words: secret, rectify: due },
  appealToHear: { ground: 'malicious', due }, appealOutcome: { outcome: 'excluded' }, judged: { verdict: 'not' }, reopenedHere: { round: 2 }, needsSupervisor: {},
  ordered: { words: secret, due, automatic: false },
  assigned: { kind: 'improvement', topic, words: secret, due }, assignmentAnswered: { kind: 'explanation', topic, unit: '市自然资源局', words: secret }, assignmentSentBack: { kind: 'improvement', topic, words: secret, due },
  assignmentWithdrawn: { kind: 'improvement', topic, words: secret }, improvementPublished: { topic, words: secret }, assignmentDue: { kind: 'improvement', topic, unit: '市自然资源局', due, over: true },
  callInstead: { unsent: 'replied' }, praised: { week: today, ratings: 3, reasons: [] }
}
const citizenTold = Object.entries(toCitizens).map(([purpose, rest]) => Told.parse({ purpose, ...rest }) as CitizenTold) // the table above is typed by purpose
const staffTold = Object.entries(toStaff).map(([purpose, rest]) => Told.parse({ purpose, ...rest }) as StaffTold) // likewise
const anyCitizenTold = fc.constantFrom(...citizenTold)
const anyStaffTold = fc.constantFrom(...staffTold)

const everything = { id: 'tmpl', longTerm: false, fields: { thing1: 'item', phrase2: 'status', time3: 'at', thing4: 'deadline', name5: 'agency', character_string6: 'projectNo', thing7: 'title', phone_number8: { text: '12345' } } } as const
const valuesOf = (fields: Record<string, { value: string }>) => Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
const factsOf = (told: CitizenTold, about = matter) => citizenFacts(told, about, rightNow)

describe('what is told', () => {
  it('is for citizens or for staff, and a report of pressure leaves the house for neither', () => {
    expect(citizenTold.map((told) => [isCitizenTold(told), isStaffTold(told)])).toEqual(citizenTold.map(() => [true, false]))
    expect(staffTold.map((told) => [isCitizenTold(told), isStaffTold(told)])).toEqual(staffTold.map(() => [false, true]))
    const pressed = Told.parse({ purpose: 'pressureReported', kind: 'pressed' })
    expect([isCitizenTold(pressed), isStaffTold(pressed)]).toEqual([false, false])
    expect(citizenTold.length + staffTold.length + 1).toBe(Told.def.options.length)
  })
})

describe('what reaches citizens', () => {
  it('goes by three kinds of template, and the invitation by SMS alone', () => {
    expect(new Set(Object.values(templateOf))).toEqual(new Set([...templateKinds, 'invite']))
    expect(Object.entries(templateOf).filter(([, kind]) => kind === 'invite')).toEqual([['invited', 'invite']])
  })

  it('says how far it is in Chinese characters that fit a phrase', () => {
    for (const state of Object.values(templateWords.states)) expect(state).toMatch(/^[\u4e00-\u9fa5]{1,5}$/)
  })

  it('is an answer with its item, state, dates and office', () => {
    expect(valuesOf(rendered('wechat', everything, factsOf({ purpose: 'replied', words: secret, followUp: due })))).toEqual({
      thing1: '不动产转移登记', phrase2: '已答复', time3: '2026年11月21日 10:42', thing4: '11月27日', name5: '市自然资源局', character_string6: 'YZ-2026-0001',
      thing7: '承办单位答复您了', phone_number8: '12345'
    })
  })

  it('says of a provisional day that it is one, and where to look when there is no day', () => {
    const deadline = (told: CitizenTold) => valuesOf(rendered('wechat', everything, factsOf(told)))['thing4']
    expect(deadline({ purpose: 'supervised', due: dueIn(6, true) })).toBe('11月27日（暂定）')
    expect(deadline({ purpose: 'supervised', due: { at: '2027-01-05T02:42:00.000Z', on: LocalDate.parse('2027-01-05'), provisional: true } })).toBe('2027年1月5日 10:42（暂定）')
    expect(deadline({ purpose: 'supervised', due: { at: '2027-12-25T02:42:00.000Z', on: LocalDate.parse('2027-12-25'), provisional: true } })).toBe('2027年12月25日 10:42')
    expect(deadline({ purpose: 'accepted' })).toBe('请在进度里查看')
  })

  it('fills a date field with the end of the last day', () => {
    const template = { id: 'tmpl', longTerm: false, fields: { date1: 'deadline', time2: 'deadline' } } as const
    expect(valuesOf(rendered('wechat', template, factsOf({ purpose: 'followUpReminder', followUp: due })))).toEqual({ date1: '2026年11月27日 23:59', time2: '2026年11月27日 23:59' })
  })

  it('on Alipay keeps the order of the keywords, and by SMS that of the variables', () => {
    const facts = factsOf({ purpose: 'extended', reason: secret, rectify: due })
    const fields = { keyword10: 'at', keyword2: 'status', keyword1: 'item' } as const
    expect(Object.entries(rendered('alipay', { id: 't', longTerm: false, fields }, facts))).toEqual([
      ['keyword1', { value: '不动产转移登记' }], ['keyword2', { value: '已延期' }], ['keyword10', { value: '11月21日 10:42' }]
    ])
    expect(rendered('sms', { id: 't', params: [{ name: 'day', value: 'deadline' }, { name: 'item', value: 'item' }] }, facts)).toEqual([
      { name: 'day', value: '11月27日' }, { name: 'item', value: '不动产转移登记' }
    ])
  })

  it('is what the settings promise: no fact that they allow in a field is replaced by a value that says nothing', () => {
    const types = { thing: 'thing1', phrase: 'phrase1', character_string: 'character_string1', name: 'name1', time: 'time1', date: 'date1', number: 'number1', letter: 'letter1', symbol: 'symbol1', amount: 'amount1', phone_number: 'phone_number1', car_number: 'car_number1' }
    fc.assert(fc.property(anyCitizenTold, fc.constantFrom(...factNames), fc.constantFrom(...Object.values(types)), (told, fact, field) => {
      const facts = factsOf(told)
      const { kind } = facts
      if (kind === 'invite' || kind === 'staff') return fc.pre(false)
      const read = readTemplates({ WECHAT_TEMPLATES: JSON.stringify({ result: null, followUp: null, progress: null, [kind]: { id: 't', fields: { [field]: fact } } }) })
      fc.pre('templates' in read)
      const template = must('templates' in read ? read.templates.wechat?.[kind] : undefined)
      expect(['无', '-', '0', 'NA', '00:00', '1970年1月1日', '¥0']).not.toContain(rendered('wechat', template, facts)[field]?.value)
    }), { numRuns: 1000 })
  })

  it('holds nothing that anybody wrote, and no person', () => {
    const person = { ...matter, name: '陈秀兰', phone: '10000000002' }
    for (const told of citizenTold) expect(JSON.stringify(factsOf(told, person))).not.toMatch(/张三|10000000001|陈秀兰|10000000002/)
  })
})

describe('what reaches staff', () => {
  const factsFor = (told: StaffTold, about = matter) => staffFacts(told, about, { at: rightNow, link })

  it('is a card with the sentence, its instant and the way to the ticket', () => {
    expect(rendered('card', undefined, factsFor({ purpose: 'citizenAdded' }))).toEqual({
      title: '群众补充了说明', description: '办件 YZ-2026-0001（不动产转移登记）的评价人补充了情况，请打开工单一并核实。\n11月21日 10:42', url: link
    })
  })

  it.each([
    [{ purpose: 'badRatingReceived', ...toStaff.badRatingReceived } as const, ['好差评工单', '办件 YZ-2026-0001', '不动产转移登记', '最晚11月27日签收', link]],
    [{ purpose: 'judged', verdict: 'not' } as const, ['好差评工单', '办件 YZ-2026-0001', '不动产转移登记', link]]
  ])('is in a group the case, the item, the date and the link alone: %j', (told, lines) => {
    expect(rendered('robot', undefined, factsFor(told))?.content.split('\n')).toEqual(lines)
  })

  it('is nothing in a group where it is about no case', () => {
    const digest = { item: '', agency: '', projectNo: '', on: today }
    expect(rendered('robot', undefined, factsFor({ purpose: 'praised', ...toStaff.praised }, digest))).toBeUndefined()
    expect(rendered('card', undefined, factsFor({ purpose: 'praised', ...toStaff.praised }, digest)).title).toBe('一周收到 3 个好评')
  })

  it('fits a card and a line whatever the item is called, and the case number stays whole', () => {
    const anyName = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.constantFrom('城镇职工基本医疗保险参保登记'.repeat(14), '登\n记', '👍'))
    fc.assert(fc.property(anyStaffTold, anyName, anyName, (told, item, agency) => {
      const facts = factsFor(told, { ...matter, item, agency })
      const { title, description } = rendered('card', undefined, facts)
      expect([...title].length).toBeLessThanOrEqual(20)
      expect(Buffer.byteLength(description)).toBeLessThanOrEqual(512)
      expect(description.split('\n')).toHaveLength(2)
      const lines = rendered('robot', undefined, facts)?.content.split('\n') ?? []
      expect(lines.length).toBeLessThanOrEqual(5)
      expect(lines[1]).toBe('办件 YZ-2026-0001')
      expect(lines.at(-1)).toBe(link)
    }))
  })

  it('holds nothing that anybody wrote, and no person', () => {
    const person = { ...matter, name: '陈秀兰', phone: '10000000002' }
    for (const told of staffTold) expect(JSON.stringify(factsFor(told, person))).not.toMatch(/张三|10000000001|陈秀兰|10000000002/)
  })
})

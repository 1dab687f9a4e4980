import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { reasonCatalogue } from '@haochaping/shared/standard/reasonCatalogue.ts'
import { dayWord, fullInstantWord } from '@haochaping/shared/words/en/dayWords.ts'
import { dueWhyWords } from '@haochaping/shared/words/en/dueWhyWords.ts'
import { reasonWord } from '@haochaping/shared/words/en/reasonWord.ts'
import { englishTwins } from './englishTwins.ts'

const day = LocalDate.parse('2026-11-20')
const at = '2026-11-20T02:42:00.000Z'
const due = { on: day, at: '2026-11-20T15:59:59.999Z', provisional: true }
const theCase: CaseGlance = { eventId: 'e', item: 'X', agency: 'Y', window: '3', staff: 'Z', service: 'S', servedOn: day, theme: 'T', stage: 'delivery', covers: 3, state: 'rated', closes: due, workdaysLeft: 2, level: 'dissatisfied', replyDue: due }
const rate = { low: { hits: 80, outOf: 100 }, high: { hits: 82, outOf: 100 }, outOf: { least: 100, most: 100 } }

/** What a sentence is made of, where it is not made of names and numbers: by the name of its parameter. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  titleWord: [theCase], placeWord: [theCase], staffWord: [theCase], servedWord: [theCase], windowLeftWord: [theCase], ratedWord: [theCase], replyWord: [theCase],
  dayWord: [day], fullDayWord: [day], instantWord: [at], timeWord: [at], fullInstantWord: [at], dueWord: [due], markedDueWord: [due], momentWord: [at, day],
  wayWord: [{ way: 'limited', promised: '2026-12-01' }, day],
  'dueWhyWords.counted': [{ from: at, n: 5, unit: 'workday' }, day], 'dueWhyWords.kind': [{ kind: 'weekend' }], 'dueWhyWords.days': [day, LocalDate.parse('2026-11-27'), day],
  'canaryWords.failingSay': [{ channel: 'mobile', stage: 'record' }, 'today'], 'openPageWords.stale': [day, day],
  intervalWord: [{ low: 0.1, high: 0.2 }], publicRateWord: [rate], publicCountsWord: ['activeGoodShare', rate], periodWord: ['2026-11', day], reasonWord: ['208'], reasonLabelWord: [{ code: '208', label: 'x' }]
}
const parts = ['A', '', 'B']
const lists = /\.(openCase|openProgress|openJudge|open|ofPlace|list)$/

/** Every text in some words, with the way to it. */
const textsIn = (words: unknown, way: string): [string, string][] => {
  if (typeof words === 'string') return [[way, words]]
  if (typeof words === 'function') {
    const one = way.replace(/^.*?(\w+(\.\w+)?)$/, '$1')
    const made: unknown = (words as (...parts: unknown[]) => unknown)(...(given[one] ?? (lists.test(way) ? [parts] : ['7', '8', '9'])))
    return textsIn(made, `${way}()`)
  }
  return Object.entries(words as object).flatMap(([key, value]) => textsIn(value, `${way}.${key}`))
}

/** By the name under which our words stand in their file. */
const folder = path.resolve(import.meta.dirname, '../../../shared/words')
const names = new Map<unknown, string>()
for (const file of readdirSync(folder).filter((one) => one.endsWith('.ts') && !one.includes('.test.'))) {
  for (const [name, words] of Object.entries(await import(path.join(folder, file)) as object)) names.set(words, name)
}
const pairs = [...englishTwins].map(([chinese, english]): [string, unknown, unknown] => [names.get(chinese) ?? 'unnamed', chinese, english])

/** Said in Chinese on purpose: the proper name, and the other language by its own name. */
const allowed = ['好差评', '中文']
const inChinese = (text: string): boolean => /\p{Script=Han}/u.test(allowed.reduce((left, name) => left.split(name).join(''), text))

/** What is said in phrases, between which Chinese may break: English breaks at its blanks, and may have fewer. */
const phrased = /^(levelLines\.\w+|sayForms\.\w+\.ask)\.\d+$/

describe.each(pairs)('%s in English', (name, chinese, english) => {
  const [ours, theirs] = [textsIn(chinese, name), textsIn(english, name)]

  it('has the same sentences', () => {
    const ways = (texts: [string, string][]): string[] => texts.map(([way]) => way.replace(/\(\)\.\d+$/, '()').replace(phrased, '$1'))
    expect([...new Set(ways(theirs))].sort()).toEqual([...new Set(ways(ours))].sort())
  })

  it('has none that is empty where ours is not, Chinese or broken', () => {
    const said = new Map(ours)
    const wrong = theirs.filter(([way, text]) => (text === '' && said.get(way) !== '') || inChinese(text) || /undefined|null|NaN|\[object|[，。；：、]/.test(text))
    expect(wrong).toEqual([])
  })
})

describe('the English words', () => {
  it('are there for whatever is asked for in the language of the phone', () => {
    const source = path.resolve(import.meta.dirname, '..')
    const asked = new Set(readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(/\bspoken\((\w+)\)/g)].map(([, name]) => name ?? '')))
    const there = pairs.map(([name]) => name)
    expect([...asked].filter((name) => !there.includes(name) && name !== 'words')).toEqual([])
    expect(there).not.toContain('unnamed')
  })

  it('name every option of the catalogue, each differently within its level', () => {
    const labels = reasonCatalogue.map(({ level, code }) => `${level} ${reasonWord(code)}`)
    expect(labels.filter((label) => /Option \d/.test(label))).toEqual([])
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('write days as Fri 20 Nov 2026, with the year only where it is another, and say whose time it is', () => {
    expect([dayWord(day), dayWord(day, day), dayWord(day, LocalDate.parse('2027-01-04')), fullInstantWord(at)]).toEqual(['Fri 20 Nov', 'Fri 20 Nov', 'Fri 20 Nov 2026', 'Fri 20 Nov 2026, 10:42 Beijing time'])
    expect(dueWhyWords.days(day, LocalDate.parse('2026-11-27'), day)).toBe('20 Nov–27 Nov')
  })
})

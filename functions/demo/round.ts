import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import type { Verdict } from '@haochaping/shared/schemas/verdict.ts'
import type { DemoCommand, DemoDoer } from './demoAct.ts'
import { letterAbout, remedyOf, replyAbout } from './remedies.ts'

/** An act at a clock time in Shanghai on a numbered working day: in a story so many back from today (1 is the last one), in a course so many after the rating. */
export type StoryAct = { day: number; at: string; who: DemoDoer; act: DemoCommand }

/** The number of a working day, alone or with the words that are written then instead of the usual ones. */
type Said = number | readonly [day: number, words: string]

/** 一轮处理: on which working day each step was taken; what is left out was not done. */
export type Round = {
  accept?: number; contact?: Said
  way?: Said; by?: 'now' | 'date'
  explain?: readonly [day: number, rule: string, reason: string]
  rectify?: Said; reply?: Said
  judge?: readonly [day: number, verdict: Verdict, words?: string]
}

const dayOf = (said: Said): number => (typeof said === 'number' ? said : said[0])
const wordsOf = (said: Said, usual: string): string => (typeof said === 'number' ? usual : said[1])

/** The acts of one round about an item that was complained of for this reason; each step has its time of day, later than the steps before it. */
export const round = (item: string, reason: string | undefined, { accept, contact, way, by = 'now', explain, rectify, reply, judge }: Round): StoryAct[] => {
  const remedy = remedyOf(reason)
  const label = reasonOf(reason ?? '')?.label ?? item
  const unit = (said: Said | undefined, at: string, act: (words: Said) => DemoCommand): StoryAct[] =>
    said === undefined ? [] : [{ day: dayOf(said), at, who: 'handler', act: act(said) }]
  return [
    ...unit(accept, '15:20', () => ({ command: 'accept' })),
    ...unit(contact, '15:50', (said) => ({ command: 'contact', note: wordsOf(said, remedy.note), letter: letterAbout(item) })),
    ...unit(way, '16:10', (said) => by === 'now' ? { command: 'rectifyNow', plan: wordsOf(said, remedy.plan) } : { command: 'rectifyByDate', reason: wordsOf(said, remedy.plan) }),
    ...unit(explain?.[0], '16:10', () => ({ command: 'explain', rule: explain?.[1] ?? '', reason: explain?.[2] ?? '' })),
    ...unit(rectify, '16:25', (said) => ({ command: 'rectify', summary: wordsOf(said, remedy.done), photos: [] })),
    ...unit(reply, '16:40', (said) => ({ command: 'reply', words: wordsOf(said, replyAbout(item, label, remedy.done)), confirmed: [] })),
    ...(judge ? [verdictOf(judge)] : [])
  ]
}

const verdictOf = ([day, verdict, words]: NonNullable<Round['judge']>): StoryAct =>
  ({ day, at: '20:15', who: 'author', act: { command: 'judge', verdict, ...(words === undefined ? {} : { words }), photos: [] } })

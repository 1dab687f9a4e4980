import { countOf, sumOf } from '@haochaping/shared/indicators/counts.ts'
import type { CountName } from '@haochaping/shared/indicators/counts.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

/** Of what each step is a share: what is not due yet is in none of them. */
const wholes = {
  replies: { of: ['repliedInTime', 'repliedLate', 'replyOverdue'], say: words.ofDueReplies },
  rectified: { of: ['rectifiedInTime', 'rectifiedLate', 'rectifyOverdue'], say: words.ofDueRectified },
  judged: { of: ['judgedSatisfied', 'judgedPartly', 'judgedNot'], say: words.ofJudged },
  tickets: { of: ['tickets'], say: words.ofTickets }
} as const satisfies Record<string, { of: readonly CountName[]; say: string }>

/** The rows with a share, and those that are only counted, in their order. */
const rows: readonly { name: string; count: CountName; whole?: keyof typeof wholes; say?: string }[] = [
  { name: words.tickets, count: 'tickets' },
  { name: words.replied, count: 'repliedInTime', whole: 'replies' }, { name: words.repliedLate, count: 'repliedLate', whole: 'replies' }, { name: words.replyOverdue, count: 'replyOverdue', whole: 'replies' },
  { name: words.rectified, count: 'rectifiedInTime', whole: 'rectified' }, { name: words.rectifiedLate, count: 'rectifiedLate', whole: 'rectified' }, { name: words.rectifyOverdue, count: 'rectifyOverdue', whole: 'rectified' },
  { name: words.explained, count: 'explained', say: words.explainedSay },
  { name: words.solved, count: 'judgedSatisfied', whole: 'judged' }, { name: words.partly, count: 'judgedPartly', whole: 'judged' }, { name: words.notSolved, count: 'judgedNot', whole: 'judged' },
  { name: words.noAnswer, count: 'judgedNoAnswer', say: words.noAnswerSay },
  { name: words.late, count: 'late', whole: 'tickets' }, { name: words.transferred, count: 'transferred', whole: 'tickets' }
]

/** 差评怎么办的: replies, rectifications and verdicts apart, and what is late now whatever the period. */
export const handlingTable = ({ counts, open, today }: Summary): BulletinTable => ({
  key: 'handling', ...words.handling, lead: 1, says: [3], notes: [words.handlingSay],
  rows: [
    ...rows.map(({ name, count, whole, say = words.none }) => {
      const hits = countOf(counts, count)
      if (whole === undefined) return [name, numberWord(hits), words.none, say]
      return [name, numberWord(hits), shareCells({ hits, outOf: sumOf(counts, wholes[whole].of) })[0], wholes[whole].say]
    }),
    [words.now(dayWord(today)), numberWord(open.overdue), words.none, words.nowOpen(open.open)]
  ]
})

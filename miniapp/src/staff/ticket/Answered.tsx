import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { verdictWords } from '@haochaping/shared/words/handlingWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { Said } from './Said.tsx'

type Props = { way: Handling['way']; works: Handling['works']; reply: Handling['reply']; verdict: Handling['verdict']; near: LocalDate }

const subOf = ({ promised, rule }: NonNullable<Handling['way']>, near: LocalDate): string | undefined =>
  promised !== undefined ? words.promised(dayWord(promised, near)) : rule === undefined ? undefined : words.rule(rule)

/** One round: how it was to be put right, what was done, what was answered, and what the citizen said of it. */
export const Answered = ({ way, works, reply, verdict, near }: Props) => (
  <>
    {way === undefined ? null : <Said said={way.said} near={near} title={`${words.way}：${words.ways[way.way]}`} sub={subOf(way, near)} />}
    {works.map((work) => <Said key={work.at} said={work} near={near} title={words.works} />)}
    {reply === undefined ? null : <Said said={reply} near={near} title={words.reply} />}
    {verdict === undefined ? null : <Said said={verdict.said} near={near} title={`${words.verdict}：${verdictWords[verdict.verdict]}`} />}
  </>
)

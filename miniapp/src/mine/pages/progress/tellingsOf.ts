import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress, Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Handling, SaidView } from '@haochaping/shared/schemas/handling.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { groundWords, happenedWords, verdictWords, wayWord } from '@haochaping/shared/words/handlingWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { spoken } from '../../../spoken.ts'
import { roundsOf } from './roundsOf.ts'
import type { Entry, Round } from './roundsOf.ts'

/** What more than the bare fact is known of an entry of the ledger: who wrote what. */
export type Telling = { title?: string; quote?: string; notes?: string[]; photos?: string[] }
export type Tellings = Record<number, Telling>

const quoted = ({ words: said, photos }: SaidView, more: Telling = {}): Telling =>
  ({ ...more, ...(said === '' ? {} : { quote: spoken(happenedWords).said(said) }), ...(photos.length === 0 ? {} : { photos }) })

/** Ledger and texts both grow at their end, so the last texts belong to the last entries of their kind. */
const pairLast = <T>(told: Tellings, { entries, facts, texts }: { entries: readonly Entry[]; facts: readonly Fact[]; texts: readonly T[] }, tell: (text: T) => Telling): void => {
  const own = entries.filter(({ fact }) => facts.indexOf(fact) >= 0).slice(-texts.length)
  const first = texts.length - own.length
  if (texts.length > 0) own.forEach(({ position }, at) => { told[position] = tell(texts[first + at] as T) }) // as many texts as entries from `first` on
}

/** By the position of an entry. */
export const tellingsOf = (progress: CaseProgress): Tellings => {
  const words = spoken(happenedWords)
  const told: Tellings = {}
  const { handling, rating, steps: entries } = progress
  const again = rating?.again
  pairLast(told, { entries, facts: ['ratedAgain'], texts: again === undefined ? [] : [again] }, ({ level, said }) => quoted(said, { title: words.ratedAgain(spoken(levelWords)[level]) }))
  pairLast(told, { entries, facts: ['pressureReported'], texts: entries.filter(({ fact }) => fact === 'pressureReported') }, () => ({ notes: [words.privateReport] }))
  if (handling === undefined) return told
  tellWholeLife(told, entries, handling)
  const since = handling.hands === 1 ? 0 : entries.filter(({ fact }) => fact === 'transferred').slice(-1)[0]?.position ?? 0
  roundsOf(progress).forEach((round, at) => tellRound(told, round, { handling, number: at + 1, since }))
  return told
}

/** What is written down once for all rounds. */
const tellWholeLife = (told: Tellings, entries: readonly Entry[], handling: Handling): void => {
  const words = spoken(happenedWords)
  const { views, extensions, orders, supplements, appeal, end, transfers } = handling
  const near = localDateOf(entries[0]?.at ?? handling.clocks[0]?.due.at ?? '')
  const decided = extensions.filter((one) => one.decided !== undefined)
  pairLast(told, { entries, facts: ['contactViewed'], texts: views }, (view) => ({ notes: [words.viewed(view.words), words.viewedNote] }))
  pairLast(told, { entries, facts: ['extensionAsked'], texts: extensions }, ({ asked }) => quoted(asked))
  pairLast(told, { entries, facts: ['extensionApproved', 'extensionRefused'], texts: decided }, ({ decided: said, until }) => said === undefined ? {} : { notes: [words.decision(said.words), ...until === undefined ? [] : [words.newDate(spoken(dueWord)(until, near))]] })
  pairLast(told, { entries, facts: ['ordered'], texts: orders }, ({ said, due, automatic }) => quoted(said, { ...(automatic ? { title: words.orderedBySystem } : {}), notes: [words.answerBy(spoken(dueWord)(due, near))] }))
  pairLast(told, { entries, facts: ['orderAnswered'], texts: orders.filter(({ answer }) => answer !== undefined) }, ({ answer }) => answer === undefined ? {} : quoted(answer))
  pairLast(told, { entries, facts: ['supplemented'], texts: supplements }, (said) => quoted(said))
  pairLast(told, { entries, facts: ['concluded'], texts: end?.conclusion === undefined ? [] : [end.conclusion] }, (said) => quoted(said))
  pairLast(told, { entries, facts: ['transferred'], texts: transfers }, ({ to, said }) => quoted(said, { title: words.transferredTo(to), notes: [words.keepsClock] }))
  if (appeal !== undefined) tellAppeal(told, entries, appeal)
}

const tellAppeal = (told: Tellings, entries: readonly Entry[], { ground, asked, heard, votes }: NonNullable<Handling['appeal']>): void => {
  const words = spoken(happenedWords)
  const opinions = votes.map(({ said }) => words.opinion(said.words))
  pairLast(told, { entries, facts: ['appealAsked'], texts: [asked] }, (said) => quoted(said, { notes: [words.claims(spoken(groundWords)[ground]), words.stillCounts] }))
  pairLast(told, { entries, facts: ['appealAnswered'], texts: heard }, (said) => quoted(said))
  pairLast(told, { entries, facts: ['appealKept'], texts: [opinions] }, (notes) => ({ notes }))
  pairLast(told, { entries, facts: ['excluded'], texts: [opinions] }, (notes) => ({ notes: [...notes, words.staysVisible] }))
}

type RoundTold = { handling: Handling; number: number; since: number }

/** `since`: from which entry on it is this unit that acts; which one it was before is not known here. */
const tellRound = (told: Tellings, { entries, last, way, works = [], reply, verdict }: Round, { handling: { unit, attempts }, number, since }: RoundTold): void => {
  const words = spoken(happenedWords)
  const near = localDateOf(entries[0]?.at ?? '')
  const notes = last ? attempts.filter(({ outcome }) => outcome === 'sent').map(({ note }) => note) : []
  entries.filter(({ fact }) => fact === 'wayDecided').slice(0, -1).forEach(({ position }) => { told[position] = { title: words.laterLimited } })
  pairLast(told, { entries, facts: ['wayDecided'], texts: way === undefined ? [] : [way] }, (one) => quoted(one.said, { title: spoken(wayWord)(one, near), ...(one.rule === undefined ? {} : { notes: [words.byRule(one.rule)] }) }))
  pairLast(told, { entries, facts: ['handlerWrote'], texts: notes }, (note) => note === undefined ? {} : quoted(note))
  pairLast(told, { entries, facts: ['rectified'], texts: works }, (work) => quoted(work))
  pairLast(told, { entries, facts: ['replied'], texts: reply === undefined ? [] : [reply] }, (said) => quoted(said))
  pairLast(told, { entries, facts: ['judged'], texts: verdict === undefined ? [] : [verdict] }, ({ verdict: judged, said }) => quoted(said, { title: words.judged(spoken(verdictWords)[judged]) }))
  pairLast(told, { entries, facts: ['reopened'], texts: [number] }, (round) => ({ title: words.reopened(round) }))
  for (const { fact, position } of entries) {
    const by = position > since ? doneBy[fact] : undefined
    if (by !== undefined) told[position] = { ...told[position], title: words[by](unit) }
  }
}

/** What is told with the name of the unit that did it. */
const doneBy: Partial<Record<Fact, 'acceptedBy' | 'wroteBy' | 'repliedBy'>> = { accepted: 'acceptedBy', handlerWrote: 'wroteBy', replied: 'repliedBy' }

import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { hashWord } from '@haochaping/shared/words/hashWord.ts'
import { factWords, progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import type { Step } from '../../components/Timeline.tsx'
import { stageOf } from './stageOf.ts'

/** The ledger in plain words, then what is still to come: the first of it is what is going on now. */
export const stepsOf = (progress: CaseProgress): Step[] => {
  const near = localDateOf(progress.steps[0]?.at ?? `${progress.case.servedOn}T00:00:00.000Z`)
  const done = progress.steps.map(({ position, at, fact, hash }): Step => ({
    key: `done-${position}`, state: 'done', title: factWords[fact], when: instantWord(at, near), mark: words.position(position, hashWord(hash))
  }))
  return [...done, ...comingOf(progress).map(({ title, due }, place): Step => ({
    key: `coming-${title}`,
    state: place === 0 ? 'now' : 'todo',
    title,
    ...(due === undefined ? {} : { when: words.latest(dueWord(due, near)) }),
    ...(due?.provisional === true ? { note: words.provisional } : {})
  }))]
}

type Coming = { title: string; due?: Due }

const comingOf = (progress: CaseProgress): Coming[] => {
  const stage = stageOf(progress)
  const { dues, case: theCase } = progress
  if (stage === 'awaiting') return [{ title: words.toRate, ...(theCase.closes === undefined ? {} : { due: theCase.closes }) }]
  if (stage === 'good') return [{ title: words.toCount }]
  if (dues === undefined) return []
  return (['accept', 'contact', 'rectify', 'reply'] as const)
    .map((step) => ({ title: words.dues[step], due: dues[step] }))
    .sort((a, b) => a.due.at < b.due.at ? -1 : a.due.at > b.due.at ? 1 : 0)
}

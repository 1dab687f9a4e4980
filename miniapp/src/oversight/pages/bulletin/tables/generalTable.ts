import { secondsBetween, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { answered } from '@haochaping/shared/indicators/answered.ts'
import { averageScore } from '@haochaping/shared/indicators/averageScore.ts'
import { countOf, defaultedCounts, excludedCounts, sumOf } from '@haochaping/shared/indicators/counts.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { countsWord, numberWord, scoreWord } from '@haochaping/shared/words/rateWords.ts'
import { averagePoints } from '../averagePoints.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

const { none } = words

/** Days of service that have begun: the whole period, or as far as it has come. */
const daysOf = ({ from, to, today }: Summary): number => Math.max(1, secondsBetween(startOfDay(from), startOfDay(today < to ? today : to)) / 86_400 + 1)

/** 总的情况: what was served, who spoke, who did not, what does not count, and the average where the region publishes one. */
export const generalTable = (summary: Summary): BulletinTable => {
  const { counts } = summary
  const [events, ratings] = [countOf(counts, 'events'), sumOf(counts, levels)]
  const plain = (name: string, count: number, say: string = none) => [name, numberWord(count), none, none, say]
  return {
    key: 'general', ...words.general, lead: 1, says: [4],
    rows: [
      [words.events, numberWord(events), words.perDay(Math.round(events / daysOf(summary))), none, none],
      [words.ratings, numberWord(ratings), ...shareCells(answered(counts)), words.answered],
      [words.unrated, numberWord(countOf(counts, 'unrated')), ...shareCells(rateOf(counts, { hits: ['unrated'], outOf: indicatorSet.indicators.unratedShare.outOf })), none],
      plain(words.awaiting, countOf(counts, 'awaiting')),
      plain(words.defaulted, sumOf(counts, defaultedCounts), words.defaultedSay),
      [words.excluded, numberWord(sumOf(counts, excludedCounts)), ...shareCells(rateOf(counts, indicatorSet.indicators.exclusionShare)), [countsWord(rateOf(counts, indicatorSet.indicators.exclusionShare)), words.excludedSay].filter((part) => part !== '').join('，')],
      ...averageRow(summary)
    ]
  }
}

const averageRow = ({ counts, place, to }: Summary): string[][] => {
  const points = averagePoints(place, to)
  if (points === undefined || points.value === 'none') return []
  const { value } = points
  const score = averageScore(counts, value)
  return score === undefined ? [] : [[words.average, scoreWord(score), none, none, `${words.averageSay(levels.map((level) => value[level]).join('/'))}；${points.source}`]]
}

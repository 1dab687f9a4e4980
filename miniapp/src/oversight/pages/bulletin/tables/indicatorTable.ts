import { firstScreen } from '@haochaping/shared/indicators/indicator.ts'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { kindOfPeriod } from '@haochaping/shared/indicators/period.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { changeWord } from '@haochaping/shared/words/changeWord.ts'
import { asideWords, indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { countsWord } from '@haochaping/shared/words/rateWords.ts'
import { figureOf } from '../../../figureOf.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

/** The six of the first screen, 按时整改率 as the provinces publish it, and 好评率 with the defaults in it. */
const told: readonly IndicatorName[] = [...firstScreen, 'rectifiedInTimeShare', 'goodShare']

/** 主要指标: each with what it was counted from, its interval and its change, and a note that says where its formula stands. */
export const indicatorTable = ({ counts, before, period }: Summary): BulletinTable => ({
  key: 'indicators', ...words.indicators, lead: 2, says: [4],
  rows: told.map((name, at) => {
    const { rate, change } = figureOf(name, counts, before)
    return [indicatorWords[name].name + words.note(at + 1), countsWord(rate) || words.none, ...shareCells(rate), before === undefined ? words.none : changeWord(change, kindOfPeriod(period))]
  }),
  notes: told.flatMap((name) => figureOf(name, counts).aside.map(({ name: count, count: many }) => `${indicatorWords[name].name}：${asideWords(count, many)}`))
})

/** The footnotes of that table: formula, source, and that the source is still to be checked. */
export const indicatorNotes = (): string[] => told.map((name, at) => words.noteLine(at + 1, { ...indicatorWords[name], source: indicatorSet.indicators[name].source }))

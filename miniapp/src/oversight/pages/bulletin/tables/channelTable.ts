import { channels } from '@haochaping/shared/standard/channels.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { channelWords } from '@haochaping/shared/words/cutWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import { shareCells } from '../shareCells.ts'
import type { BulletinTable } from '../bulletinTable.ts'

/** 从哪里评的: ratings by channel, the most used first, and their sum. */
export const channelTable = ({ cuts }: Summary): BulletinTable => {
  const used = channels.flatMap((channel) => {
    const { good = 0, bad = 0 } = cuts[`channel:${channel}`] ?? {}
    return good + bad === 0 ? [] : [{ name: channelWords[channel], ratings: good + bad, good, bad }]
  }).sort((a, b) => b.ratings - a.ratings)
  const sum = (of: 'ratings' | 'good' | 'bad'): number => used.reduce((total, one) => total + one[of], 0)
  const row = (name: string, { ratings, good, bad }: { ratings: number; good: number; bad: number }) =>
    [name, numberWord(ratings), shareCells({ hits: ratings, outOf: sum('ratings') })[0], numberWord(good), numberWord(bad)]
  return {
    key: 'channels', ...words.channels, lead: 1,
    rows: used.length === 0 ? [] : [...used.map((one) => row(one.name, one)), row(words.total, { ratings: sum('ratings'), good: sum('good'), bad: sum('bad') })]
  }
}

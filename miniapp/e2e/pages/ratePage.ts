import { photoLimits } from '../../../shared/photos/photoLimits.ts'
import { isBad, levels } from '../../../shared/standard/levels.ts'
import type { Level } from '../../../shared/standard/levels.ts'
import { reasonsFor } from '../../../shared/standard/reasonsFor.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import { photoWords } from '../../../shared/words/photoWords.ts'
import { ratePageWords as words } from '../../../shared/words/ratePageWords.ts'
import type { Hand } from '../stage/hand.ts'
import { until } from '../stage/until.ts'

const wordsLabel = (level: Level): string => isBad(level) ? words.wordsLabelBad : words.wordsLabel

/** 评价: the level, its reasons, the words, and the button. */
export const ratePage = (hand: Hand) => ({
  arrives: () => hand.arrives('pages/rate/index'),
  choose: (level: Level) => hand.press('radio', levelWords[level]),
  /** Waits until just this level is chosen; none: until the levels are there and not one is. */
  hasChosen: (wanted: Level | undefined) => until(async () => {
    const on = await Promise.all(levels.map((level) => hand.isOn('radio', levelWords[level])))
    return levels.every((level, place) => on[place] === (level === wanted)) || undefined
  }, (last) => last instanceof Error ? last.message : `the level chosen is not ${wanted ?? 'none'}`),
  boxOf: (level: Level) => hand.boxOf('radio', levelWords[level]),
  letters: () => hand.letters('radio', levelWords.verySatisfied),
  /** Ticks the first reason of the level and gives its words. */
  tickFirstReason: async (level: Level) => {
    const [first] = reasonsFor(level)
    if (!first) throw new Error(`no reason belongs to ${level}`)
    await hand.press('checkbox', first.label)
    return first.label
  },
  write: (level: Level, text: string) => hand.write(wordsLabel(level), text),
  /** Adds the one picture that the person has, and waits until it has arrived. */
  addPhoto: async () => {
    await hand.press('button', photoWords.addLabel(photoLimits.photos))
    await hand.sees(photoWords.count(1, photoLimits.photos))
  },
  /** Lets the handler know who rates. */
  byName: () => hand.press('switch', [words.anonymousTitle]),
  submit: () => hand.press('button', words.submit),
  submitTwice: () => hand.pressTwice('button', words.submit),
  isKept: () => hand.sees(words.keptTitle),
  tryNow: () => hand.press('button', words.tryNow),
  saysChooseFirst: () => hand.sees(words.chooseFirst)
})

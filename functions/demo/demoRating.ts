import type { Level } from '@haochaping/shared/standard/levels.ts'
import { troubles, usualComplaints, usualTroublePerThousand } from './complaints.ts'
import type { DemoRating } from './demoEvent.ts'
import { praise } from './praise.ts'
import { below, oneOf } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'
import { instantOf, later } from './shanghaiTime.ts'
import type { ShanghaiTime } from './shanghaiTime.ts'

type Served = { item: string; online: boolean; at: ShanghaiTime }
type Opinion = Pick<DemoRating, 'level' | 'reasons' | 'words' | 'anonymous'>

const troubleByItem = new Map(troubles.map((trouble) => [trouble.item, trouble] as const))

/** Where and how soon (seconds) people rate; nobody who is dissatisfied says so on the clerk's tablet. */
const ways = {
  hall: ['hallTablet', 'hallTablet', 'hallTablet', 'hallTablet', 'qrCode', 'qrCode', 'qrCode', 'mobile', 'hallTerminal', 'sms'],
  online: ['mobile', 'mobile', 'mobile', 'mobile', 'mobile', 'pc', 'pc', 'pc', 'sms', 'mobile'],
  bad: ['qrCode', 'qrCode', 'mobile', 'mobile', 'mobile', 'phone']
} as const
const delays = {
  hallTablet: [15, 120], hallTerminal: [60, 600], qrCode: [60, 3_600], pc: [30, 7_200], mobile: [60, 172_800], sms: [600, 172_800], phone: [3_600, 172_800]
} as const

/** Distribution of an invented city: of those not bad, 93 % 非常满意, 5.8 % 满意, the rest 基本满意. */
const goodLevel = (chance: number): keyof typeof praise => {
  if (chance < 0.93) return 'verySatisfied'
  return chance < 0.988 ? 'satisfied' : 'basicallySatisfied'
}

const praising = (random: Random, online: boolean): Opinion => {
  const level: Level = goodLevel(random())
  const said = praise[level]
  const fitting = online ? said.online : said.hall
  const reasons = new Set(Array.from({ length: below(random, 3) }, () => oneOf<string>(random, fitting)))
  const words = random() < 0.07 ? { words: oneOf<string>(random, said.words) } : {}
  return { level, reasons: [...reasons], ...words, anonymous: random() < 0.15 }
}

const complaining = (random: Random, item: string): Opinion => {
  const { level, reasons, words } = oneOf(random, troubleByItem.get(item)?.complaints ?? usualComplaints)
  return { level, reasons: [...reasons], ...(random() < 0.9 ? { words } : {}), anonymous: random() < 0.8 }
}

/** The rating of a service by somebody who does rate; it may lie up to two days after the service. */
export const demoRating = (random: Random, { item, online, at }: Served): DemoRating => {
  const isBad = random() * 1000 < (troubleByItem.get(item)?.perThousand ?? usualTroublePerThousand)
  const opinion = isBad ? complaining(random, item) : praising(random, online)
  const channel = oneOf<(typeof ways)[keyof typeof ways][number]>(random, isBad ? ways.bad : ways[online ? 'online' : 'hall'])
  const [soonest, latest] = delays[channel]
  /** Squared chance: most people rate early. */
  const delay = soonest + Math.floor((latest - soonest) * random() ** 2)
  return { ...opinion, channel, at: instantOf(later(at, delay)) }
}

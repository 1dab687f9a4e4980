import type { DemoPersonId } from '../../../functions/demo/demoPeople.ts'
import { storyEvents } from '../../../functions/demo/storyEvents.ts'
import { submitRating } from '../../../shared/schemas/submitRating.ts'
import type { BackEnd } from '../stage/backEnd.ts'
import { asking } from './asking.ts'
import { isWorked, today } from './galleryNow.ts'
import { madeId } from './madeId.ts'

const people: readonly DemoPersonId[] = ['chen-xiulan', 'lin-xiaohong', 'liu-siyuan']

/** Numbers that neither the city's days nor its stories give to a case. */
const firstNumber = 990_001

/** Matters that three people found the same fault with: what is proposed to be improved. */
const complaints = [
  { item: '门诊费用报销', reason: '212', words: '预约了还要重新排队，等了一个多小时。' },
  { item: '居民身份证换领', reason: '209', words: '说好五天，第九天才通知来取。' },
  { item: '公司变更登记', reason: '211', words: '网上提交不了，一直提示系统繁忙，还是要来窗口。' },
  { item: '异地就医备案', reason: '213', words: '一步一问，办了一个小时。' }
] as const

/** Lets the hall report them and the people rate them, until the figures know. */
export const complain = async (backEnd: BackEnd): Promise<void> => {
  const stories = complaints.flatMap(({ item }) => people.map((person) => ({ person, item, window: 1, finished: true, services: [{ back: 1, at: '10:20', name: '办结' }] })))
  const events = storyEvents(stories, { first: firstNumber, today, isWorkday: isWorked })
  for (const [place, { entry }] of events.entries()) {
    const { eventId } = await backEnd.report(entry)
    const rated = complaints.find(({ item }) => item === entry.taskName)
    const person = people[place % people.length]
    if (!rated || !person) throw new Error(`nobody complains of ${entry.taskName}`)
    await (await asking(backEnd.address, person))(submitRating, { ratingId: madeId(100 + place), eventId, level: 'dissatisfied', reasons: [rated.reason], words: rated.words, anonymous: true, channel: 'mobile' })
  }
  await backEnd.sweep()
}

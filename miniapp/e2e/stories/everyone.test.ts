import assert from 'node:assert/strict'
import { levels } from '../../../shared/standard/levels.ts'
import { ratePageWords } from '../../../shared/words/ratePageWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import type { Hand } from '../stage/hand.ts'
import { story } from '../stage/story.ts'

/** 适老化: main text at least 18, main controls at least 60 px high. */
const elderSizes = async (hand: Hand): Promise<void> => {
  assert.ok(await ratePage(hand).letters() >= 18, `letters of ${await ratePage(hand).letters()} px`)
  for (const level of levels) assert.ok((await ratePage(hand).boxOf(level)).height >= 60, `${level} is lower than 60 px`)
}

story('The elder version is one tap away on the first page, large, and lasts', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('ma-guoqiang')
  const phone = await given({ person: 'ma-guoqiang' })
  await casesPage(phone).waits(theCase.item)
  await casesPage(phone).elder()
  await casesPage(phone).rate(theCase.item, 'satisfied')
  await phone.sees(ratePageWords.askShort)
  await elderSizes(phone)
  await phone.restart()
  await casesPage(phone).open(theCase.item)
  await phone.sees(ratePageWords.askShort)
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('satisfied')
})

story('Whoever has large letters in WeChat gets the elder version without asking', async ({ backEnd, place, phone: given }) => {
  if (place !== 'weapp') return // Alipay tells its letters only through a call that pages should make seldom
  const theCase = await backEnd.aCaseOf('ma-guoqiang')
  const phone = await given({ person: 'ma-guoqiang', fontSize: 23 })
  await casesPage(phone).open(theCase.item)
  await phone.sees(ratePageWords.askShort)
  await elderSizes(phone)
})

story('In the dark every page of a rating can be read', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('ma-guoqiang')
  const phone = await given({ person: 'ma-guoqiang', theme: 'dark' })
  await casesPage(phone).arrives()
  await casesPage(phone).rate(theCase.item, 'veryDissatisfied')
  await ratePage(phone).tickFirstReason('veryDissatisfied')
  await phone.sees(ratePageWords.submit)
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('veryDissatisfied')
})

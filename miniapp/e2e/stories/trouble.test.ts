import assert from 'node:assert/strict'
import { refusalWords } from '../../../shared/words/refusalWords.ts'
import { failureWords, troubleWords } from '../../../shared/words/troubleWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { findPage } from '../pages/findPage.ts'
import { progressPage } from '../pages/progressPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import type { Phone } from '../stage/phone.ts'
import { story } from '../stage/story.ts'

const ratingsSent = ({ network }: Phone): number[] => network.sent.filter(({ path }) => path === '/api/ratings').map(({ status }) => status)

story('Who rates what was rated a moment ago on another phone is told so and led to the progress', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('chen-xiulan')
  const [slow, quick] = [await given({ person: 'chen-xiulan' }), await given({ person: 'chen-xiulan' })]
  await casesPage(slow).rate(theCase.item, 'basicallySatisfied')
  await ratePage(slow).arrives()
  await casesPage(quick).rate(theCase.item, 'satisfied')
  await ratePage(quick).submit()
  await receiptPage(quick).arrives('satisfied')
  await ratePage(slow).submit()
  await slow.sees(refusalWords.alreadyRated)
  assert.deepEqual(ratingsSent(slow), [409])
})

story('A code that nobody has is refused with what helps', async ({ phone: given }) => {
  const phone = await given({ person: 'chen-xiulan' })
  await casesPage(phone).find()
  await findPage(phone).byCode('aaaaaaaaaaaaaaaaaaaaaa')
  await findPage(phone).refuses(refusalWords.unknownCode)
})

story('A rating given without network is kept on the phone and goes by itself when the network returns', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).rate(theCase.item, 'verySatisfied')
  await ratePage(phone).arrives()
  await phone.network.lose()
  await ratePage(phone).submit()
  await ratePage(phone).isKept()
  assert.deepEqual(ratingsSent(phone), [])
  await phone.network.restore()
  await receiptPage(phone).arrives('verySatisfied')
  assert.deepEqual(ratingsSent(phone), [200])
})

story('A rating whose answer was lost is sent again and counted once', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).rate(theCase.item, 'dissatisfied')
  await ratePage(phone).tickFirstReason('dissatisfied')
  phone.network.loseAnswers(true)
  await ratePage(phone).submit()
  await ratePage(phone).isKept()
  phone.network.loseAnswers(false)
  await ratePage(phone).tryNow()
  await receiptPage(phone).arrives('dissatisfied')
  await receiptPage(phone).progress()
  await progressPage(phone).tells('rated')
  assert.deepEqual([...new Set(ratingsSent(phone))], [200], 'the same answer to each sending')
  await backEnd.sweep()
  assert.equal((await backEnd.badRatingNotices(theCase)).length, 1, 'one notice for one rating')
})

story('Two taps on the button are one rating', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).rate(theCase.item, 'veryDissatisfied')
  await ratePage(phone).tickFirstReason('veryDissatisfied')
  phone.network.delay(300)
  await ratePage(phone).submitTwice()
  await receiptPage(phone).arrives('veryDissatisfied')
  assert.deepEqual(ratingsSent(phone), [200])
  await backEnd.sweep()
  assert.equal((await backEnd.badRatingNotices(theCase)).length, 1, 'one notice for one rating')
})

story('An app that is killed while a rating is written has everything when it opens again', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).rate(theCase.item, 'dissatisfied')
  await ratePage(phone).write('dissatisfied', '写到一半')
  await phone.restart()
  await casesPage(phone).open(theCase.item)
  await ratePage(phone).arrives()
  await ratePage(phone).hasChosen('dissatisfied')
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('dissatisfied')
  await receiptPage(phone).progress()
  await progressPage(phone).says('写到一半')
})

story('A rating that was under way when the app was killed goes at the next start', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).rate(theCase.item, 'satisfied')
  await ratePage(phone).arrives()
  await phone.network.lose()
  await ratePage(phone).submit()
  await ratePage(phone).isKept()
  await phone.restart()
  await phone.network.restore()
  await casesPage(phone).openProgress(theCase.item)
  await progressPage(phone).tells('rated')
  assert.deepEqual(ratingsSent(phone), [200])
})

story('With every answer a third of a second late the app still leads to the receipt', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('isabella-rossi')
  const phone = await given({ person: 'isabella-rossi' })
  phone.network.delay(350)
  await casesPage(phone).rate(theCase.item, 'satisfied')
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('satisfied')
})

story('Who opens the app where there is no network finds her cases as the phone knew them', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhou-yuting')
  const phone = await given({ person: 'zhou-yuting' })
  await casesPage(phone).waits(theCase.item)
  await phone.network.lose()
  await phone.restart()
  await casesPage(phone).waits(theCase.item)
  await phone.sees(failureWords.network.title)
  await phone.network.restore()
  await phone.press('button', troubleWords.again)
  await casesPage(phone).rate(theCase.item, 'satisfied')
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('satisfied')
})

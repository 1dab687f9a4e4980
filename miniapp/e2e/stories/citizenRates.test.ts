import assert from 'node:assert/strict'
import { aJpeg } from '../../../functions/testing/aPhoto.ts'
import { photoWords } from '../../../shared/words/photoWords.ts'
import { progressPageWords } from '../../../shared/words/progressPageWords.ts'
import { ticketPageWords } from '../../../shared/words/ticketPageWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { findPage } from '../pages/findPage.ts'
import { progressPage } from '../pages/progressPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { ticketPage } from '../pages/ticketPage.ts'
import { story } from '../stage/story.ts'

story('A citizen is known by the platform without a word and finds what waits to be rated', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('lin-xiaohong')
  const phone = await given({ person: 'lin-xiaohong' })
  await casesPage(phone).arrives()
  await casesPage(phone).waits(theCase.item)
  assert.deepEqual(phone.network.sent.slice(0, 2).map(({ path, status }) => [path, status]), [['/api/sign-in', 200], ['/api/my/cases', 200]])
})

story('A citizen gives the best level in two taps and holds a receipt', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('lin-xiaohong')
  const phone = await given({ person: 'lin-xiaohong' })
  await casesPage(phone).rate(theCase.item, 'verySatisfied')
  await ratePage(phone).arrives()
  await ratePage(phone).hasChosen('verySatisfied')
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('verySatisfied')
})

const said = '少带了一份证明，白跑了一趟。'

story('A citizen gives the lowest level with a reason and words, holds a receipt, and sees what became of it; the handler sees the matter and not the person', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhang-weiming')
  const phone = await given({ person: 'zhang-weiming' })
  await casesPage(phone).open(theCase.item)
  const page = ratePage(phone)
  await page.arrives()
  await page.hasChosen(undefined)
  await page.choose('veryDissatisfied')
  const reason = await page.tickFirstReason('veryDissatisfied')
  await page.write('veryDissatisfied', said)
  await page.submit()
  await receiptPage(phone).arrives('veryDissatisfied')
  await receiptPage(phone).promisesReply()
  await receiptPage(phone).progress()
  await progressPage(phone).arrives()
  await progressPage(phone).tells('rated')
  await progressPage(phone).says(said)

  await backEnd.sweep()
  const notices = (await backEnd.badRatingNotices(theCase))
  assert.equal(notices.length, 1, 'one notice goes to the handler')
  const handler = await given({ person: 'nobody', signedInAs: 'handler-li-min', open: { path: 'staff/pages/ticket/index', query: { id: theCase.eventId } } })
  await ticketPage(handler).arrives()
  await ticketPage(handler).shows(theCase.item)
  await ticketPage(handler).shows(said)
  await ticketPage(handler).shows(reason)
  await ticketPage(handler).shows(ticketPageWords.noPerson)
  await ticketPage(handler).hides('张伟明')
}, { alsoOnWeb: true })

story('A case of somebody else is found by the code on the slip, typed, scanned or opened by a link', async ({ backEnd, place, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhang-weiming')
  const typing = await given({ person: 'chen-xiulan' })
  await casesPage(typing).find()
  await findPage(typing).arrives()
  await findPage(typing).byCode(theCase.code)
  await findPage(typing).found()
  await casesPage(typing).rate(theCase.item, 'satisfied')
  await ratePage(typing).arrives()

  const opened = await given({ person: 'lin-xiaohong', open: { path: 'pages/find/index', query: { code: theCase.code } } })
  await findPage(opened).found()
  if (place === 'h5') return
  const scanning = await given({ person: 'wang-zhiqiang', scan: `https://haochaping.example/r/${theCase.code}` })
  await casesPage(scanning).find()
  await findPage(scanning).scan()
  await findPage(scanning).found()
  await casesPage(scanning).rate(theCase.item, 'satisfied')
  await ratePage(scanning).submit()
  await receiptPage(scanning).arrives('satisfied')
}, { alsoOnWeb: true })

story('A photo goes with a bad rating, and the handler sees it', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('isabella-rossi')
  const phone = await given({ person: 'isabella-rossi', pictures: [{ name: 'window.jpg', type: 'image/jpeg', base64: aJpeg({ width: 640, height: 480 }).toString('base64') }] })
  await casesPage(phone).rate(theCase.item, 'dissatisfied')
  await ratePage(phone).tickFirstReason('dissatisfied')
  await ratePage(phone).addPhoto()
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('dissatisfied')
  const handler = await given({ person: 'nobody', signedInAs: 'handler-li-min', open: { path: 'staff/pages/ticket/index', query: { id: theCase.eventId } } })
  await ticketPage(handler).shows(photoWords.look(1))
})

story('Whoever says no to messages has rated all the same, and is asked again only where she asks to be told', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('isabella-rossi')
  const phone = await given({ person: 'isabella-rossi', subscribe: 'reject' })
  await casesPage(phone).rate(theCase.item, 'veryDissatisfied')
  await ratePage(phone).tickFirstReason('veryDissatisfied')
  await ratePage(phone).submit()
  await receiptPage(phone).arrives('veryDissatisfied')
  await receiptPage(phone).progress()
  await progressPage(phone).tells('rated')
  await phone.sees(progressPageWords.tellMe.ask)
})

import { levelWords } from '../../../shared/words/levelWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import { englishPages } from '../pages/englishPages.ts'
import { findPage } from '../pages/findPage.ts'
import { story } from '../stage/story.ts'

story('A visitor turns the app to English, finds her case by the code on the slip, gives the lowest level and reads her receipt; it stays English until she turns it back', async ({ backEnd, place, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhang-weiming')
  const phone = await given({ person: 'isabella-rossi' })
  await casesPage(phone).arrives()
  const english = englishPages(phone)
  await english.turn()
  await english.casesArrive()
  await english.find(theCase.code)
  await english.found()
  await english.choose(theCase.item, 'veryDissatisfied')
  await english.rateArrives()
  await phone.sees(levelWords.veryDissatisfied)
  const reason = await english.tickFirstReason('veryDissatisfied')
  await english.submit()
  await english.receiptArrives('veryDissatisfied')
  await english.progress()
  await english.progressArrives()
  await phone.sees(reason)
  await phone.restart()
  if (place === 'h5') { // a browser opens anew where it was
    await english.progressArrives()
    await phone.openAlone('pages/cases/index')
  }
  await english.casesArrive()
  await english.turnBack()
  await casesPage(phone).arrives()
}, { alsoOnWeb: true })

story('A visitor who scanned the code on her slip turns to English without losing the case, and scanning it again needs no second turn', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('zhang-weiming')
  const phone = await given({ person: 'isabella-rossi', open: { path: 'pages/find/index', query: { code: theCase.code } } })
  await findPage(phone).found()
  const english = englishPages(phone)
  await english.turn()
  await english.found()
  await phone.restart()
  await english.found()
  await english.choose(theCase.item, 'satisfied')
  await english.rateArrives()
}, { alsoOnWeb: true })

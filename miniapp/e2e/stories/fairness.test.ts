import assert from 'node:assert/strict'
import { levels } from '../../../shared/standard/levels.ts'
import { casesPage } from '../pages/casesPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { story } from '../stage/story.ts'

/** Of boxes that stand in a row or a column, all are as large as the first, to the pixel that rounding may take. */
const allAlike = (what: string, sizes: number[]): void => {
  const [first = 0] = sizes
  for (const [place, size] of sizes.entries()) assert.ok(Math.abs(size - first) <= 1, `${what} of ${levels[place]} is ${size} px, that of ${levels[0]} ${first} px`)
}

story('All five levels are equally near: as large, as many taps, on the list and on the page', async ({ backEnd, phone: given }) => {
  const theCase = await backEnd.aCaseOf('liu-siyuan')
  const phone = await given({ person: 'liu-siyuan' })
  await casesPage(phone).waits(theCase.item)
  const onList = []
  for (const level of levels) onList.push(await casesPage(phone).boxOf(theCase.item, level))
  allAlike('the width on the list', onList.map(({ width }) => width))
  allAlike('the height on the list', onList.map(({ height }) => height))
  for (const level of levels) {
    await casesPage(phone).rate(theCase.item, level)
    await ratePage(phone).arrives()
    await ratePage(phone).hasChosen(level)
    const boxes = []
    for (const one of levels) boxes.push(await ratePage(phone).boxOf(one))
    allAlike('the height on the page', boxes.map(({ height }) => height))
    allAlike('the width on the page', boxes.map(({ width }) => width))
    await phone.back()
    await casesPage(phone).arrives()
  }
})

for (const level of levels) {
  story(`The level ${level} can be given, and its receipt says so`, async ({ backEnd, phone: given }) => {
    const theCase = await backEnd.aCaseOf('liu-siyuan')
    const phone = await given({ person: 'liu-siyuan' })
    await casesPage(phone).rate(theCase.item, level)
    await ratePage(phone).arrives()
    await ratePage(phone).tickFirstReason(level)
    await ratePage(phone).submit()
    await receiptPage(phone).arrives(level)
  })
}

import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { platforms } from '../platform.ts'
import { casesPage } from '../pages/casesPage.ts'
import { englishPages } from '../pages/englishPages.ts'
import { refusalWords } from '../../../shared/words/refusalWords.ts'
import { todayPageWords } from '../../../shared/words/todayPageWords.ts'
import { isWanted } from '../stage/isWanted.ts'
import { it } from '../stage/it.ts'
import type { Phone } from '../stage/phone.ts'
import { settled } from '../stage/settled.ts'
import { webPhone } from '../stage/webPhone.ts'
import { endWorld, world } from '../stage/world.ts'
import { axeFaults } from './axeFaults.ts'
import { administrators, holders, signInPage } from './holders.ts'
import { judge } from './judge.ts'
import { packagePages } from './packagePages.ts'
import { ratedCase } from './ratedCase.ts'
import { sameAsWcc } from './sameAsWcc.ts'

type Looks = { name: string; theme: 'light' | 'dark'; fontSize: number; english?: true }
const usual = 'as usual'
const [standing, dark]: [Looks, Looks] = [{ name: usual, theme: 'light', fontSize: 16 }, { name: 'in the dark', theme: 'dark', fontSize: 16 }]
const looks: readonly Looks[] = [standing, dark, { name: 'with the largest letters', theme: 'light', fontSize: 26.4 }, { name: 'in English with the largest letters', theme: 'light', fontSize: 26.4, english: true }]
/** A browser gives an app no letters of the system's. */
const webLooks: readonly Looks[] = [standing, dark, { ...standing, name: 'in English', english: true }]
/** Staff have their pages in Chinese. */
const holdersIn = (english: boolean): typeof holders => english ? holders.slice(0, 1) : holders

after(endWorld)

let eventId = ''

/** In the dark the same things stand in other colours: only these are judged anew. */
const rulesOf = (theme: Looks['theme']): string[] | undefined => theme === 'dark' ? ['color-contrast'] : undefined

/** To English, as a citizen does it. */
const turned = async (phone: Phone): Promise<void> => {
  await casesPage(phone).arrives()
  await englishPages(phone).turn()
  await englishPages(phone).casesArrive()
}

/** A page as it opens, and with its first row pressed where that shows more; whoever a page is for is not turned away from it. */
const looked = async (phone: Phone, page: string, look: () => Promise<string[]>): Promise<string[]> => {
  await phone.openAlone(page, { eventId, id: eventId })
  await phone.arrives(page)
  await settled(phone, phone.drawing)
  const turnedAway: string[] = []
  for (const refused of page === signInPage ? [] : ['notAllowed', 'signInAgain', 'notStaff'] as const)
    if (await phone.shows(refusalWords[refused])) turnedAway.push(`${page}: ${refused}, says the page to the one it is for`)
  const found = [...turnedAway, ...await look()]
  const row = administrators[page]
  if (row === undefined) return found
  await phone.press('button', row)
  await settled(phone, phone.drawing)
  return [...found, ...await look()]
}

describe('Every page of the app', () => {
  before(async () => { eventId = await ratedCase() })

  for (const platform of platforms.filter(isWanted)) for (const { name, theme, fontSize, english = false } of looks) {
    it(`keeps the audit's rules on ${platform} ${name}${name === usual && platform === 'weapp' ? ', drawn as WeChat\'s compiler draws it' : ''}`, async () => {
      const against: string[] = []
      for (const { like, opens } of holdersIn(english)) {
        const phone = await (await world()).phone(platform, { ...like, theme, fontSize })
        if (english) await turned(phone)
        const look = async (): Promise<string[]> => {
          const measured = await phone.measure()
          return measured ? [...judge(measured), ...(platform === 'weapp' && name === usual ? sameAsWcc(measured) : [])] : []
        }
        for (const page of packagePages(platform).filter(opens)) against.push(...await looked(phone, page, look))
        against.push(...phone.faults())
        await phone.switchOff()
      }
      assert.deepEqual([...new Set(against)], [])
    })
  }

  for (const { name, theme, english = false } of isWanted('h5') ? webLooks : []) {
    it(`has nothing that axe-core objects to on the web ${name}`, async () => {
      const { works } = await world()
      const against: string[] = []
      for (const { like, opens } of holdersIn(english)) {
        const phone = await webPhone(works, { ...like, theme })
        if (like.person !== 'nobody') await casesPage(phone).arrives()
        if (like.signedInAs !== undefined) await phone.sees(todayPageWords.messages) // a page that is asked for before the desk is drawn gives way to it
        if (english) await turned(phone)
        for (const page of packagePages('weapp').filter(opens)) against.push(...await looked(phone, page,
          async () => (await axeFaults(phone.page, rulesOf(theme))).map((fault) => `${page}: ${fault}`)))
        await phone.switchOff()
      }
      assert.deepEqual(against, [])
    })
  }
})

import { AxeBuilder } from '@axe-core/playwright'
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { after, before, describe, it } from 'node:test'
import { platforms } from '../platform.ts'
import { casesPage } from '../pages/casesPage.ts'
import { ratePage } from '../pages/ratePage.ts'
import { receiptPage } from '../pages/receiptPage.ts'
import { troubleWords } from '../../../shared/words/troubleWords.ts'
import type { Phone, PhoneLike } from '../stage/phone.ts'
import { until } from '../stage/until.ts'
import { webPhone } from '../stage/webPhone.ts'
import { endWorld, world } from '../stage/world.ts'
import { judge } from './judge.ts'
import { packagePages } from './packagePages.ts'
import { sameAsWcc } from './sameAsWcc.ts'

type Looks = { name: string; theme: 'light' | 'dark'; fontSize: number }
const looks: Looks[] = [{ name: 'as usual', theme: 'light', fontSize: 16 }, { name: 'in the dark', theme: 'dark', fontSize: 16 }, { name: 'with the largest letters', theme: 'light', fontSize: 26.4 }]
const isStaff = (page: string): boolean => page.startsWith('staff/')
const isOversight = (page: string): boolean => page.startsWith('oversight/')
const calm = 120

after(endWorld)

/** The case that every page is opened with: rated low, with a receipt, a ticket and a notice. */
let eventId = ''

/** Waits until nothing is being read and the page has stopped drawing. */
const settled = (phone: Phone, seen: () => Promise<string>): Promise<unknown> => until(async () => {
  const before = await seen()
  await pause(calm)
  return !await phone.shows(troubleWords.loading) && await seen() === before || undefined
}, async () => `the page never stops drawing; it shows: ${(await seen()).slice(0, 200)}`)

/** Who opens which pages: staff theirs, nobody the one for signing in, for whoever is known is led on from it at once. */
const holders: { like: PhoneLike; opens(page: string): boolean }[] = [
  { like: { person: 'zhang-weiming' }, opens: (page) => !isStaff(page) && !isOversight(page) && page !== 'pages/signIn/index' },
  { like: { person: 'nobody', signedInAs: 'handler-li-min' }, opens: isStaff },
  { like: { person: 'nobody', signedInAs: 'supervisor-shen-jing' }, opens: isOversight },
  { like: { person: 'nobody' }, opens: (page) => page === 'pages/signIn/index' }
]

describe('Every page of the app', () => {
  before(async () => {
    const { backEnd, phone: open } = await world()
    eventId = (await backEnd.aCaseOf('zhang-weiming')).eventId
    const phone = await open('weapp', { person: 'zhang-weiming', open: { path: 'pages/rate/index', query: { eventId, level: 'veryDissatisfied' } } })
    await ratePage(phone).tickFirstReason('veryDissatisfied')
    await ratePage(phone).submit()
    await receiptPage(phone).arrives('veryDissatisfied')
    await phone.switchOff()
    await backEnd.sweep()
  })

  for (const platform of platforms) for (const { name, theme, fontSize } of looks) {
    it(`keeps the audit's rules on ${platform} ${name}, drawn as WeChat's compiler draws it`, async () => {
      const against: string[] = []
      for (const { like, opens } of holders) {
        const phone = await (await world()).phone(platform, { ...like, theme, fontSize })
        for (const page of packagePages(platform).filter(opens)) {
          await phone.openAlone(page, { eventId, id: eventId })
          await phone.arrives(page)
          await settled(phone, async () => JSON.stringify((await phone.measure())?.tree))
          const measured = await phone.measure()
          if (measured) against.push(...judge(measured), ...(platform === 'weapp' ? sameAsWcc(measured) : []))
        }
        against.push(...phone.faults())
        await phone.switchOff()
      }
      assert.deepEqual([...new Set(against)], [])
    })
  }

  for (const { name, theme, fontSize } of looks.filter((look) => look.fontSize === 16)) {
    it(`has nothing that axe-core objects to on the web ${name}`, async () => {
      const { works } = await world()
      const against: string[] = []
      for (const { like, opens } of holders) {
        const phone = await webPhone(works, { ...like, theme, fontSize })
        if (like.person !== 'nobody') await casesPage(phone).arrives()
        for (const page of packagePages('weapp').filter(opens)) {
          await phone.openAlone(page, { eventId, id: eventId })
          await phone.arrives(page)
          await settled(phone, () => phone.page.innerText('body'))
          const { violations } = await new AxeBuilder({ page: phone.page }).analyze()
          against.push(...violations.map(({ id, nodes }) => `${page}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' · ')}`))
        }
        await phone.switchOff()
      }
      assert.deepEqual(against, [])
    })
  }
})

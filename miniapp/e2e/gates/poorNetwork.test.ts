import assert from 'node:assert/strict'
import { after, before, describe } from 'node:test'
import { failureWords, refusalTitles, troubleWords } from '../../../shared/words/troubleWords.ts'
import { isWanted } from '../stage/isWanted.ts'
import { it } from '../stage/it.ts'
import type { Phone } from '../stage/phone.ts'
import { settled } from '../stage/settled.ts'
import { endWorld, world } from '../stage/world.ts'
import { holders, signInPage } from './holders.ts'
import { judge } from './judge.ts'
import { packagePages } from './packagePages.ts'
import { ratedCase } from './ratedCase.ts'

/** How late every answer of a 3G network is, in milliseconds. */
const threeG = 300

/** So often somebody presses 重试: a page asks for no more things one after the other. */
const patience = 4

after(endWorld)

let eventId = ''

/** What a page says that did not get its answer, or that went to pieces over it. */
const inTrouble = async (phone: Phone): Promise<boolean> => {
  for (const words of [failureWords.network.title, refusalTitles.signInFailed ?? '', troubleWords.broken]) if (await phone.shows(words)) return true
  return false
}

/** So often was 重试 pressed: nothing would be tried here if nothing were lost. */
let pressed = 0

/** What is wrong with a page whose every question is lost the first time: it must say so, offer 重试, and be whole after it. */
const tried = async (phone: Phone, page: string): Promise<string[]> => {
  const against: string[] = []
  let beat = 0
  const seen = async (): Promise<string> => phone.network.underWay() > 0 ? `asking ${beat += 1}` : phone.drawing()
  phone.network.loseFirst(true)
  await phone.openAlone(page, { eventId, id: eventId })
  await phone.arrives(page)
  for (let times = 0; times <= patience; times += 1) {
    await settled(phone, seen).catch((error: unknown) => { throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`) })
    const measured = await phone.measure()
    if (measured) against.push(...judge(measured))
    if (!await inTrouble(phone)) return against
    if (!(await phone.names('button')).includes(troubleWords.again)) return [...against, `${page}: says that something failed and offers no ${troubleWords.again}`]
    await phone.press('button', troubleWords.again)
    pressed += 1
  }
  return [...against, `${page}: still in trouble after ${patience} times ${troubleWords.again}`]
}

describe('On a 3G network that loses every question once', () => {
  before(async () => { eventId = await ratedCase() })

  it('every page says so, and is whole after 重试', async () => {
    const against: string[] = []
    for (const { like, opens } of holders) {
      const before = pressed
      const phone = await (await world()).phone('weapp', like)
      phone.network.delay(threeG)
      for (const page of packagePages('weapp').filter(opens)) against.push(...await tried(phone, page))
      against.push(...phone.faults())
      if (pressed === before && !opens(signInPage)) against.push(`nothing was lost on the phone of ${like.signedInAs ?? like.person}`) // whom nobody knows asks nothing
      await phone.switchOff()
    }
    assert.deepEqual([...new Set(against)], [])
  }, { skip: !isWanted('weapp') })
})

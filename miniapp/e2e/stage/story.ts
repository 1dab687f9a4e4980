import { after, before, describe } from 'node:test'
import { judge } from '../gates/judge.ts'
import { sameAsWcc } from '../gates/sameAsWcc.ts'
import type { BackEnd } from './backEnd.ts'
import { isWanted } from './isWanted.ts'
import { it } from './it.ts'
import type { Phone, PhoneLike } from './phone.ts'
import { endWorld, world } from './world.ts'
import type { Place } from './places.ts'
import type { Apart } from './world.ts'

/** What a story is told with: the back end, and phones that are switched off when it ends. */
export type Stage = { place: Place; backEnd: BackEnd; phone(like: PhoneLike): Promise<Phone> }
export type Told = (stage: Stage) => Promise<void>

/** A story that is not over by then hangs, in milliseconds. */
const longest = 300_000

// All files share one process and one world: opened (and built, where need be) before the first test, ended after the last.
before(async () => { await world() })
after(endWorld)

/** Whatever page a phone shows when something was awaited is judged: by the audit's rules, and against WeChat's own compiler. */
const judged = (place: Place, phone: Phone, against: string[]): Phone => {
  const look = async (): Promise<void> => {
    const measured = await phone.measure()
    if (!measured) return
    against.push(...judge(measured))
    if (place === 'weapp') against.push(...sameAsWcc(measured))
  }
  return {
    ...phone,
    sees: async (words) => { await phone.sees(words); await look() },
    switchOff: async () => {
      against.push(...phone.faults())
      await phone.switchOff()
    }
  }
}

/** Whom a story plays with: everybody's back end, or one of its own, whose clock it may move. */
const stageOf = async (alone: How['alone']): Promise<Apart> => {
  const known = await world()
  return alone ? known.apart(alone === 'empty' ? { perDay: 0 } : {}) : { backEnd: known.backEnd, phone: known.phone, end: async () => undefined }
}

const tell = async (place: Place, story: Told, alone: How['alone']): Promise<void> => {
  const { backEnd, phone: open, end } = await stageOf(alone)
  const [phones, against]: [Phone[], string[]] = [[], []]
  try {
    await story({
      place, backEnd,
      phone: async (like) => {
        const phone = judged(place, await open(place, like), against)
        phones.push(phone)
        return phone
      }
    })
  } finally {
    for (const phone of phones) await phone.switchOff()
    await end()
  }
  if (against.length > 0) throw new Error([...new Set(against)].join('\n'))
}

/** `alone`: with a back end of its own, for a story that moves time or needs to be the only one that happens; `empty`: whose city has its people and nothing else to tell of. */
type How = { alsoOnWeb?: boolean; alone?: boolean | 'empty' }

/** Tells a story on both mini-program packages; `alsoOnWeb`, and on the H5 build. PLACE=weapp plays on that one only. */
export const story = (title: string, told: Told, { alsoOnWeb = false, alone = false }: How = {}): void => {
  const places: Place[] = ['weapp', 'alipay', ...(alsoOnWeb ? ['h5' as const] : [])]
  describe(title, () => {
    for (const place of places.filter(isWanted)) {
      it(`on ${place}`, async (test) => {
        if (process.env['MP_WS'] && (place !== 'weapp' || alone)) return test.skip('the developer tools play weapp, on one back end')
        await tell(place, told, alone)
      }, { timeout: longest })
    }
  })
}

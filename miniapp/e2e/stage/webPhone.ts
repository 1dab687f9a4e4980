import type { Page } from 'playwright-core'
import { elderSetting } from './elderSetting.ts'
import type { Phone, PhoneLike } from './phone.ts'
import type { Works } from './runnerPhone.ts'
import { webHand } from './webHand.ts'
import { wholePicture } from './wholePicture.ts'

const screen = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const
const signIn = (address: string, { person, signedInAs, open }: PhoneLike): string => {
  const who = signedInAs ?? person
  const search = new URLSearchParams(open?.query).toString()
  const first = signedInAs === undefined ? undefined : '/staff/pages/today/index' // staff sign in where their pages are
  const page = open ? `/${open.path}${search === '' ? '' : `?${search}`}` : first
  return `${address}/#/pages/signIn/index?person=${who}${page === undefined ? '' : `&to=${encodeURIComponent(page)}`}`
}

/** As Taro keeps things on the web. */
const keep = (kept: Record<string, string>): void => {
  for (const [key, data] of Object.entries(kept)) localStorage.setItem(key, JSON.stringify({ data }))
}

/** The H5 build in the browser, served by the back end itself. */
export const webPhone = async ({ browser, backEnd }: Works, like: PhoneLike): Promise<Phone & { page: Page }> => {
  const context = await browser.newContext({ ...screen, colorScheme: like.theme ?? 'light' })
  if (like.stoppedAt !== undefined) await context.clock.setFixedTime(like.stoppedAt)
  if (like.elder) await context.addInitScript(keep, elderSetting)
  const page = await context.newPage()
  const [faults, sent]: [string[], Phone['network']['sent']] = [[], []]
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    if (pathname.startsWith('/api/')) sent.push({ method: answer.request().method(), path: pathname, status: answer.status() })
  })
  if (like.person === 'nobody' && like.signedInAs === undefined) await page.goto(backEnd.address)
  else await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/api/sign-in')), page.goto(signIn(backEnd.address, like))])
  const notHere = (what: string) => () => { throw new Error(`${what} is not to be had on the web`) }
  return {
    ...webHand(page),
    page,
    network: {
      sent, lose: () => context.setOffline(true), restore: () => context.setOffline(false),
      loseAnswers: notHere('losing answers'), loseFirst: notHere('losing what is asked'), delay: notHere('a delay'), underWay: notHere('counting what is under way')
    },
    restart: async () => { await page.reload() },
    confirm: notHere('a dialog of the platform'),
    cancel: notHere('a dialog of the platform'),
    holdBeforeCamera: notHere('the camera'),
    measure: async () => undefined,
    drawing: () => page.innerText('body'),
    faults: () => faults,
    screenshot: () => page.screenshot(),
    picture: () => wholePicture(page),
    switchOff: () => context.close()
  }
}

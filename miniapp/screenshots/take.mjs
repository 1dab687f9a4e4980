/**
 * Takes the pictures of the README against a running demonstration:
 * node miniapp/screenshots/take.mjs http://127.0.0.1:3000 miniapp/screenshots
 * The browser and its letters are those of the stories. It rates a demo case, so use a fresh demonstration; one of five
 * minutes, after six in the morning, has had its first daily trial of the 差评 channel.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openChromium } from '../e2e/stage/chromium.ts'

const [base, folder] = process.argv.slice(2)
if (!base || !folder) throw new Error('usage: take.mjs BASE_URL FOLDER')
mkdirSync(folder, { recursive: true })

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const browser = await openChromium()

/** A phone of one demo person, opened on the list. */
const as = async (person, more = {}) => {
  const context = await browser.newContext({ ...phone, ...more })
  const page = await context.newPage()
  page.on('pageerror', (error) => { throw error })
  await page.goto(`${base}/#/pages/signIn/index?person=${person}`)
  await page.getByText('等您评价', { exact: true }).waitFor()
  return page
}

/** A phone, or a desk, of somebody who works there, opened on her tickets. */
const atWork = async (person, more = {}) => {
  const context = await browser.newContext({ ...phone, ...more })
  const page = await context.newPage()
  page.on('pageerror', (error) => { throw error })
  await page.goto(`${base}/#/pages/signIn/index?person=${person}&to=${encodeURIComponent('/staff/pages/today/index')}`)
  await page.locator('.ticket-row').locator('visible=true').first().waitFor()
  return page
}

/** A picture once nothing moves: as tall as the phone, or as the page where `whole`. */
const take = async (page, name, whole = false) => {
  await page.waitForLoadState('networkidle')
  const usual = page.viewportSize()
  const tall = whole ? await page.evaluate(() => Math.max(...[...document.querySelectorAll('.screen')].filter((one) => one.offsetParent !== null).map((one) => one.scrollHeight))) : 0
  await page.setViewportSize({ width: usual.width, height: Math.max(usual.height, tall) })
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  await page.setViewportSize(usual)
  console.log(name)
}

const visible = (page, role, name) => page.getByRole(role, { name }).locator('visible=true').first()

const zhang = await as('zhang-weiming')
await take(zhang, 'cases')
await visible(zhang, 'button', /不动产转移登记.*打开评价$/).click()
await zhang.getByRole('radiogroup').waitFor()
await take(zhang, 'rate')
await visible(zhang, 'radio', '非常不满意').click()
await visible(zhang, 'checkbox').click()
await zhang.locator('textarea').locator('visible=true').fill('材料清单上没写要婚姻证明，白跑了一趟。')
await take(zhang, 'rateBad', true)
await visible(zhang, 'button', '提交评价').click()
await zhang.getByText('收到了，已经存好').waitFor()
await zhang.getByText('已计入', { exact: true }).locator('visible=true').first().waitFor()
await take(zhang, 'receipt', true)
await visible(zhang, 'button', '查看处理进度').click()
await zhang.getByText('已通知承办单位').locator('visible=true').first().waitFor()
await take(zhang, 'progress')

await zhang.goto(`${base}/#/pages/find/index`)
await zhang.getByText('拿出办理回执').waitFor()
await take(zhang, 'find')

const elder = await as('chen-xiulan')
await visible(elder, 'button', '长辈版').click()
await take(elder, 'elder')

const dark = await as('ma-guoqiang', { colorScheme: 'dark' })
await take(dark, 'dark')

const zhou = await as('zhou-yuting')
await zhou.goto(`${base}/#/mine/pages/inbox/index`)
await zhou.locator('.message').locator('visible=true').first().waitFor()
await take(zhou, 'inbox')
await visible(zhou, 'button', /城乡居民基本医疗保险|住院|报销/).click()
await zhou.getByText('评判', { exact: false }).locator('visible=true').first().waitFor()
await take(zhou, 'replied', true)

const handler = await atWork('handler-zhao-wenbo')
await take(handler, 'staffToday')
await handler.locator('.ticket-row').locator('visible=true').first().click()
await handler.getByText('为什么是这一天').locator('visible=true').first().waitFor()
await take(handler, 'ticket', true)

const desk = await atWork('supervisor-shen-jing', { viewport: { width: 1280, height: 820 }, deviceScaleFactor: 1 })
await desk.locator('.ticket-row').locator('visible=true').first().click()
await desk.getByText('为什么是这一天').locator('visible=true').first().waitFor()
await take(desk, 'staffDesk')

const supervisor = await atWork('supervisor-shen-jing')
await supervisor.goto(`${base}/#/oversight/pages/summary/index`)
await supervisor.getByText('最需要您看的').locator('visible=true').first().waitFor()
await take(supervisor, 'summary', true)
await supervisor.goto(`${base}/#/open/pages/figures/index`)
await supervisor.getByText('各个单位').locator('visible=true').first().waitFor()
await take(supervisor, 'figures')
await supervisor.goto(`${base}/#/oversight/pages/bulletin/index`)
await supervisor.locator('.bulletin-line').locator('visible=true').first().waitFor()
await take(supervisor, 'bulletin')

await browser.close()

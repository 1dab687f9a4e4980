/**
 * Takes the pictures of the README against a running demonstration:
 * node miniapp/screenshots/take.mjs http://127.0.0.1:3000 miniapp/screenshots
 * The browser is CHROMIUM, or the one that comes with @sparticuz/chromium. It rates a demo case, so use a fresh demonstration.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import packed from '@sparticuz/chromium'

const [base, folder] = process.argv.slice(2)
if (!base || !folder) throw new Error('usage: take.mjs BASE_URL FOLDER')
mkdirSync(folder, { recursive: true })

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const own = process.env.CHROMIUM
const browser = await chromium.launch({
  executablePath: own ?? await packed.executablePath(),
  args: own ? ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'] : packed.args
})

/** A phone of one demo person, opened on the list. */
const as = async (person, more = {}) => {
  const context = await browser.newContext({ ...phone, ...more })
  const page = await context.newPage()
  page.on('pageerror', (error) => { throw error })
  await page.goto(`${base}/#/pages/signIn/index?person=${person}`)
  await page.getByText('等您评价', { exact: true }).waitFor()
  return page
}

/** A picture once nothing moves: as tall as the phone, or as the page where `whole`. */
const take = async (page, name, whole = false) => {
  await page.waitForLoadState('networkidle')
  const tall = whole ? await page.evaluate(() => Math.max(...[...document.querySelectorAll('.screen')].filter((one) => one.offsetParent !== null).map((one) => one.scrollHeight))) : 0
  await page.setViewportSize({ width: 390, height: Math.max(844, tall) })
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' })
  await page.setViewportSize(phone.viewport)
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
await zhang.getByText('承办单位签收', { exact: true }).waitFor()
await take(zhang, 'progress')

await zhang.goto(`${base}/#/pages/find/index`)
await zhang.getByText('拿出办理回执').waitFor()
await take(zhang, 'find')

const elder = await as('chen-xiulan')
await visible(elder, 'button', '长辈版').click()
await take(elder, 'elder')

const dark = await as('ma-guoqiang', { colorScheme: 'dark' })
await take(dark, 'dark')

await browser.close()

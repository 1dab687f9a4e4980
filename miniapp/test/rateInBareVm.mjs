import vm from 'node:vm'
import { createRequire } from 'node:module'
import { loadPackage, nodesOf, tap, textOf, until } from './bareVm.mjs'

const eventId = 'aaaaaaaaaaaaaaaaaaaaaa-1'
const theCase = { eventId, item: '居民身份证换领', agency: '市公安局', service: '办结', servedOn: '2026-11-20', covers: 1, state: 'awaiting' }
const progress = { case: theCase, policy: { version: 'v', title: 't', source: 's', verified: true }, steps: [], can: [] }
const told = (data) => ({ statusCode: 200, data: JSON.stringify(data) })

/** The server, as far as one rating needs it; the rating itself meets a network that is gone, and must be kept. */
const answer = ({ url }) => {
  if (url.endsWith('/api/sign-in')) return told({ token: 't', expiresAt: '2026-12-22T02:00:00.000Z', role: 'citizen' })
  if (url.endsWith('/progress')) return told(progress)
  return { statusCode: 502, data: '<html>' }
}

/** WeChat's own template compiler draws the page's data: its roles must survive. */
const drawnByWeChat = (folder, route, data) => {
  const { wxmlToJs } = createRequire(import.meta.url)('miniprogram-compiler')
  const context = vm.createContext({ console, window: {} })
  const draw = vm.runInContext(`(function(){${wxmlToJs(folder)}\n})()`, context)
  return JSON.stringify(draw(`${route}.wxml`)(vm.runInContext(`(${JSON.stringify(data)})`, context))) // made in the same realm, or its scripts give undefined
}

/** Opens the rate page of a built package, chooses the third level and submits. Gives what is wrong, or ''. */
export const rateInBareVm = async (folder, platform) => {
  const running = loadPackage(folder, platform, answer)
  const page = await running.open('pages/rate/index', { eventId })
  const named = (words) => nodesOf(page.data.root).find((node) => node.cl?.split(' ').includes('press') && textOf(node).trim() === words)
  tap(page, await until(() => named('基本满意')))
  await until(() => textOf(page.data.root).includes('还想说点什么') || JSON.stringify(page.data.root).includes('还想说点什么'))
  tap(page, await until(() => named('提交评价')))
  await until(() => textOf(page.data.root).includes('没发出去，已存在手机里'))
  const sent = running.asked.filter(({ url }) => url.endsWith('/api/ratings'))
  const wrong = running.errors.filter((error) => !/^Warning:/.test(error))
  if (sent.length === 0 || !JSON.parse(sent[0].data).level.includes('basicallySatisfied')) wrong.push('the rating was not sent')
  if (platform === 'weapp') {
    const fresh = await loadPackage(folder, platform, answer).open('pages/rate/index', { eventId })
    await until(() => textOf(fresh.data.root).includes('非常不满意'))
    const drawn = drawnByWeChat(folder, 'pages/rate/index', { root: fresh.data.root })
    if (!drawn.includes('"ariaRole":"radiogroup"')) wrong.push('no radiogroup is drawn')
    if ((drawn.match(/"ariaRole":"radio"/g) ?? []).length !== 5) wrong.push('not five radios are drawn')
  }
  return wrong.join('; ')
}

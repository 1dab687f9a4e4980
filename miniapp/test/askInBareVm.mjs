import { loadPackage, nodesOf, tap, textOf, until } from './bareVm.mjs'

const eventId = 'aaaaaaaaaaaaaaaaaaaaaa-1'
const theCase = { eventId, item: '居民身份证换领', agency: '市公安局', service: '办结', servedOn: '2026-11-20', covers: 1, state: 'awaiting' }
const progress = { case: theCase, policy: { version: 'v', title: 't', source: 's', verified: true }, steps: [], can: [] }
const told = (data) => ({ statusCode: 200, data: JSON.stringify(data) })

/** What each platform answers when she says yes to the first template and no to the second. */
const answers = {
  weapp: { errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject' },
  alipay: { behavior: 'subscribe', show: true, keep: false, refuse: false, result: { subscribedEntityIds: ['a'], unsubscribedEntityIds: ['b'], currentSubscribedEntityIds: ['a'] } }
}

/**
 * Gives a 差评 in a built package: the platform's question must come in the very tap, before the rating goes out, and her
 * answer must be told after it. Gives what is wrong, or ''.
 */
export const askInBareVm = async (folder, platform) => {
  const order = []
  let inTap = false
  const answer = ({ url, data }) => {
    if (url.endsWith('/api/sign-in')) return told({ token: 't', expiresAt: '2026-12-22T02:00:00.000Z', role: 'citizen', templates: { result: 'a', followUp: 'b' } })
    if (url.endsWith('/progress')) return told(progress)
    order.push(url.endsWith('/api/ratings') ? 'rated' : JSON.parse(data).answers?.map((one) => `${one.kind} ${one.answer}`).join() ?? url)
    return url.endsWith('/api/my/consents') ? told({}) : { statusCode: 502, data: '<html>' }
  }
  const subscribe = (options) => {
    order.push(`asked ${inTap ? 'in' : 'out of'} the tap ${(options.tmplIds ?? options.entityIds).join()}`)
    setTimeout(() => options.success(answers[platform]), 0)
  }
  const page = await loadPackage(folder, platform, answer, { subscribe }).open('pages/rate/index', { eventId })
  const pressed = (seen) => until(() => nodesOf(page.data.root).find((node) => node.cl?.split(' ').includes('press') && seen(node)))
  tap(page, await pressed((node) => textOf(node).trim() === '不满意'))
  tap(page, await pressed((node) => node.cl.split(' ').includes('reason')))
  await pressed((node) => node.cl.includes('reason-on'))
  const submit = await pressed((node) => textOf(node).trim() === '提交评价')
  inTap = true
  setTimeout(() => { inTap = false }, 0)
  tap(page, submit)
  await until(() => order.length === 3)
  const wanted = ['asked in the tap a,b', 'rated', 'result accept,followUp reject'].join('; ')
  return order.join('; ') === wanted ? '' : order.join('; ')
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { setTimeout as pause } from 'node:timers/promises'

/** Writes `a.b.[0].c` of a setData call into the page's data. */
const put = (data, name, value) => {
  const steps = name.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  let at = data
  steps.slice(0, -1).forEach((step, n) => { at = at[step] ??= /^\d+$/.test(steps[n + 1]) ? [] : {} })
  at[steps.at(-1)] = value
}

/** The phone's own functions: all there, none does anything, except storage and the network. */
const phoneApi = (answer, asked, { subscribe = () => undefined } = {}) => {
  const kept = new Map()
  const info = () => ({ windowWidth: 390, windowHeight: 844, screenWidth: 390, pixelRatio: 2, platform: 'devtools', SDKVersion: '3.5.0', fontSizeSetting: 16 })
  const own = {
    canIUse: () => true,
    requestSubscribeMessage: (options) => subscribe(options),
    getSetting: (options) => { setTimeout(() => options.success({ subscriptionsSetting: { mainSwitch: true, itemSettings: {} } }), 0) },
    onNetworkStatusChange () {},
    getAppBaseInfo: info,
    getDeviceInfo: info,
    nextTick: (run) => setTimeout(run, 0),
    getStorageSync: (key) => typeof key === 'object' ? { data: kept.get(key.key) ?? null } : kept.get(key) ?? '',
    setStorageSync: (key, value) => typeof key === 'object' ? kept.set(key.key, key.data) : kept.set(key, value),
    getAuthCode: ({ success }) => success({ authCode: 'alipay-code' }),
    login: ({ success }) => success({ code: 'wechat-code' }),
    request: (options) => {
      asked.push(options)
      const { statusCode, data } = answer(options)
      setTimeout(() => options.success?.({ statusCode, status: statusCode, data, header: {}, headers: {} }), 0)
      return { abort () {} }
    }
  }
  return new Proxy(own, {
    get (target, name) {
      if (name in target || typeof name !== 'string' || /^(webpackJsonp|taro)/.test(name)) return target[name]
      if (/^get(System|Window|AppBase|Device)Info(Sync)?$/.test(name)) return info
      if (/^(on|off)[A-Z]/.test(name) || name.endsWith('Sync')) return () => undefined
      return (options) => { setTimeout(() => options?.success?.({ errMsg: `${name}:ok` }), 0) }
    }
  })
}

/**
 * Runs a built mini-program in a bare vm: no DOM, no fetch, no eval. `answer(request)` stands for the server;
 * `person.subscribe(options)` is asked about messages. `errors` holds whatever the program reported to its App.onError or wrote as an error.
 */
export const loadPackage = (folder, platform, answer, person) => {
  const asked = []
  const errors = []
  const api = phoneApi(answer, asked, person)
  const quiet = { ...console, error: (...said) => errors.push(said.map(String).join(' ')), warn () {}, log () {}, info () {} }
  /** What is thrown in a timer must be seen too, and must not end the one who checks. */
  const later = (run, wait) => setTimeout(() => {
    try {
      run()
    } catch (error) {
      errors.push(String(error))
    }
  }, wait)
  const box = {
    console: quiet, setTimeout: later, clearTimeout, setInterval, clearInterval,
    App: (app) => { box.app = app }, Page: (page) => { box.page = page }, Component: (page) => { box.page = page },
    Behavior: (one) => one, getApp: () => box.app, getCurrentPages: () => []
  }
  Object.assign(box, platform === 'alipay' ? { my: api, navigator: { swuserAgent: 'Alipay' } } : { wx: api })
  const context = vm.createContext(box, { codeGeneration: { strings: false, wasm: false } })
  const loaded = new Map()
  const load = (name) => {
    const file = name.endsWith('.js') ? name : `${name}.js`
    if (loaded.has(file)) return loaded.get(file).exports
    const made = { exports: {} }
    loaded.set(file, made)
    vm.runInContext(`(function(require,module,exports){${readFileSync(file, 'utf8')}\n})`, context, { filename: file })((to) => load(path.resolve(path.dirname(file), to)), made, made.exports)
    return made.exports
  }
  load(path.join(folder, 'app.js'))
  box.app.onLaunch?.({ path: '', query: {}, scene: 1001 })
  Object.defineProperty(box.app, 'onError', { value: (error) => errors.push(String(error)) })
  return { asked, errors, open: (route, query) => openPage({ load, box, folder, route, query }) }
}

const openPage = async ({ load, box, folder, route, query }) => {
  load(path.join(folder, route))
  const page = Object.assign({ route, data: {} }, box.page, box.page.methods)
  page.data = JSON.parse(JSON.stringify(page.data))
  page.setData = (changes, done) => {
    for (const name of Object.keys(changes)) put(page.data, name, changes[name])
    if (done) setTimeout(done, 0)
  }
  page.onLoad?.(query)
  page.onShow?.()
  page.onReady?.()
  return page
}

/** Every node of a page, in the order of the screen. */
export const nodesOf = (node, found = []) => {
  if (node) {
    found.push(node)
    for (const child of node.cn ?? []) nodesOf(child, found)
  }
  return found
}

export const textOf = (node) => nodesOf(node).map((one) => one.v ?? '').join('')

export const tap = (page, node) => {
  const target = { dataset: { sid: node.sid }, id: node.sid }
  page.eh({ type: 'tap', target, currentTarget: target, mark: {}, detail: {}, timeStamp: 0 })
}

/** Waits until `seen` gives something, at most five seconds. */
export const until = async (seen) => {
  for (let n = 0; n < 250; n += 1) {
    const found = seen()
    if (found) return found
    await pause(20)
  }
  throw new Error('nothing came within five seconds')
}

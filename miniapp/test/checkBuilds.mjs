/** What the built packages must be, whatever the sources say: `node miniapp/test/checkBuilds.mjs` prints one line a check. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { askInBareVm } from './askInBareVm.mjs'
import { rateInBareVm } from './rateInBareVm.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const packages = [{ platform: 'weapp', template: 'base.wxml', role: 'aria-role' }, { platform: 'alipay', template: 'base.axml', role: 'role' }]

const kilobyte = 1024
/**
 * Far below what WeChat (2 MB a package, 30 MB in all) and Alipay (8 MB in all) take, for slow phones: our own bounds.
 * An app with one empty page has 311 kB on WeChat with this Taro, by `npm run bench -- package`: a newer one is measured anew.
 */
const budget = { main: 700 * kilobyte, subpackage: 500 * kilobyte, total: 4096 * kilobyte, timesEmpty: 1.5 }
const empty = { bytes: 311 * kilobyte, taro: '4.2.0' }
const kB = (bytes) => `${Math.ceil(bytes / kilobyte)} kB`

const filesIn = (folder) => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

const notEs5 = (file) => {
  try {
    parse(readFileSync(file, 'utf8'), { ecmaVersion: 5, allowReturnOutsideFunction: true })
    return false
  } catch {
    return true
  }
}

/** Each gives what is wrong, or undefined; `facts` are printed with it. */
const checks = ({ platform, template, role }) => {
  const folder = path.join(dist, platform)
  const scripts = () => filesIn(folder).filter((file) => file.endsWith('.js'))
  const app = () => JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const parts = () => (app().subPackages ?? app().subpackages ?? []).map((part) => part.root)
  const shipped = () => filesIn(folder).filter((file) => !file.endsWith('.LICENSE.txt'))
  const bytesOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0)
  const inside = (root) => (file) => file.startsWith(path.join(folder, root) + path.sep)
  const mainBytes = () => bytesOf(shipped().filter((file) => !parts().some((root) => inside(root)(file))))
  const partsBytes = () => parts().map((root) => ({ root, bytes: bytesOf(shipped().filter(inside(root))) }))
  const over = (what, bytes, most) => bytes > most ? `${what} has ${kB(bytes)}, ${kB(most)} are the most` : ''
  return [
    { name: 'every script is ES5', run: () => scripts().filter(notEs5).map((file) => path.relative(folder, file)).join(', ') },
    { name: 'no script reads process.env', run: () => scripts().filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8'))).map((file) => path.relative(folder, file)).join(', ') },
    {
      name: 'the templates carry roles, names and states',
      run: () => {
        const text = readFileSync(path.join(folder, template), 'utf8')
        return [role, 'aria-label', 'aria-checked', 'aria-expanded', 'aria-live'].filter((name) => !new RegExp(`[\\s"]${name}=`).test(text)).join(', ')
      }
    },
    {
      name: 'every page of app.json exists',
      run: () => {
        const pages = [...app().pages, ...(app().subPackages ?? []).flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
        return pages.filter((page) => !existsSync(path.join(folder, `${page}.js`))).join(', ')
      }
    },
    { name: 'the main package fits', facts: () => kB(mainBytes()), run: () => over('the main package', mainBytes(), budget.main) },
    {
      name: 'each subpackage fits',
      facts: () => partsBytes().map(({ root, bytes }) => `${root} ${kB(bytes)}`).join(', '),
      run: () => partsBytes().map(({ root, bytes }) => over(`the subpackage ${root}`, bytes, budget.subpackage)).filter(Boolean).join('; ')
    },
    { name: 'the whole fits', facts: () => kB(bytesOf(shipped())), run: () => over('the whole', bytesOf(shipped()), budget.total) },
    ...platform === 'weapp' ? [
      { name: 'the main package is at most half as large again as an empty app', facts: () => `${(mainBytes() / empty.bytes).toFixed(2)} times`, run: () => over('the main package', mainBytes(), budget.timesEmpty * empty.bytes) || wrongTaro() }
    ] : [],
    { name: 'a case is rated in a bare vm', run: () => rateInBareVm(folder, platform) },
    { name: 'a 差评 asks in its tap whether the outcome may be told', run: () => askInBareVm(folder, platform) }
  ]
}

const wrongTaro = () => {
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/@tarojs/taro/package.json', import.meta.url), 'utf8'))
  return version === empty.taro ? '' : `the empty app was measured with Taro ${empty.taro}, this is ${version}: measure it anew`
}

/** Runs all checks on both packages; calls `report` with { name, wrong } after each, and gives whether all is well. */
export const checkBuilds = async (report) => {
  let well = true
  for (const one of packages) {
    const built = existsSync(path.join(dist, one.platform, 'app.js'))
    const list = built ? checks(one) : [{ name: 'is built', run: () => `run npm run build:${one.platform}` }]
    for (const { name, run, facts } of list) {
      const wrong = await Promise.resolve().then(run).catch((error) => String(error))
      if (wrong) well = false
      report({ name: `${one.platform}: ${name}${facts ? ` (${facts()})` : ''}`, wrong })
    }
  }
  return well
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const well = await checkBuilds(({ name, wrong }) => console.log(wrong ? `not ok  ${name}: ${wrong}` : `ok      ${name}`))
  process.exitCode = well ? 0 : 1
}

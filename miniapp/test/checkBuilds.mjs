/** What the built packages must be, whatever the sources say: `node miniapp/test/checkBuilds.mjs` prints one line a check. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { packageBudget } from '../release/packageBudget.ts'
import { packageBytes } from '../release/packageBytes.ts'
import { askInBareVm } from './askInBareVm.mjs'
import { rateInBareVm } from './rateInBareVm.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const packages = [{ platform: 'weapp', template: 'base.wxml', role: 'aria-role' }, { platform: 'alipay', template: 'base.axml', role: 'role' }]

const kilobyte = 1024
/** An app with one empty page has 311 kB on WeChat with this Taro, by `npm run bench -- package`: a newer one is measured anew. How many times that is our own bound. */
const timesEmpty = 1.5
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
  const bytes = () => packageBytes(folder)
  const over = (what, has, most) => has > most ? `${what} has ${kB(has)}, ${kB(most)} are the most` : ''
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
    { name: 'the main package fits', facts: () => kB(bytes().main), run: () => over('the main package', bytes().main, packageBudget.main) },
    {
      name: 'each subpackage fits',
      facts: () => bytes().parts.map((part) => `${part.root} ${kB(part.bytes)}`).join(', '),
      run: () => bytes().parts.map((part) => over(`the subpackage ${part.root}`, part.bytes, packageBudget.part)).filter(Boolean).join('; ')
    },
    { name: 'the whole fits', facts: () => kB(bytes().total), run: () => over('the whole', bytes().total, packageBudget.total) },
    ...platform === 'weapp' ? [
      { name: 'the main package is at most half as large again as an empty app', facts: () => `${(bytes().main / empty.bytes).toFixed(2)} times`, run: () => over('the main package', bytes().main, timesEmpty * empty.bytes) || wrongTaro() }
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

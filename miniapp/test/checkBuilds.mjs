/** What the built packages must be, whatever the sources say: `node miniapp/test/checkBuilds.mjs` prints one line a check. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'acorn'
import { rateInBareVm } from './rateInBareVm.mjs'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))
const packages = [{ platform: 'weapp', template: 'base.wxml', role: 'aria-role' }, { platform: 'alipay', template: 'base.axml', role: 'role' }]

/** WeChat refuses a main package above 2 MB. */
const mostBytes = 2 * 1024 * 1024

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
  const mainBytes = () => filesIn(folder).filter((file) => !file.endsWith('.LICENSE.txt') && !parts().some((root) => file.startsWith(path.join(folder, root) + path.sep)))
    .reduce((sum, file) => sum + statSync(file).size, 0)
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
    { name: 'the main package fits', facts: () => `${mainBytes()} bytes`, run: () => mainBytes() > mostBytes ? `more than ${mostBytes} bytes` : '' },
    { name: 'a case is rated in a bare vm', run: () => rateInBareVm(folder, platform) }
  ]
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

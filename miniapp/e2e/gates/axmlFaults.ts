import { existsSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { distOf } from '../stage/builds.ts'
import { filesIn } from './filesIn.ts'
import { packagePages } from './packagePages.ts'

/** The members that Alipay's own pages on app.json and page.json name; another one is a mistake or WeChat's. */
const appMembers = ['pages', 'subPackages', 'window', 'tabBar', 'usingComponents', 'preloadRule', 'networkTimeout', 'permission', 'plugins', 'lazyCodeLoading', 'darkMode', 'themeLocation', 'behavior']
const windowMembers = ['defaultTitle', 'titleBarColor', 'navigationBarTextStyle', 'navigationBarForceEnable', 'backgroundColor', 'backgroundTextStyle', 'pullRefresh', 'allowsBounceVertical', 'transparentTitle', 'titlePenetrate', 'titleImage', 'onReachBottomDistance', 'enableScrollBar', 'responsive', 'gestureBack']
const pageMembers = [...windowMembers, 'usingComponents', 'component', 'styleIsolation', 'optionMenu', 'barButtonTheme']
/** What Taro hands on of its own words for Alipay, without effect there. */
const ignored = ['enablePullDownRefresh']
const directives = ['for', 'for-item', 'for-index', 'key', 'if', 'elif', 'else']

const unknown = (file: string, members: object, known: readonly string[]): string[] =>
  Object.keys(members).filter((name) => !known.includes(name)).map((name) => `${file}: Alipay knows no “${name}”`)

const inTemplate = (file: string, text: string): string[] => [
  ...[...text.matchAll(/\s(wx:[\w-]+|bind[a-z:][\w-]*|aria-role)=/g)].map(([, name]) => `${file}: ${name} is WeChat's`),
  ...[...text.matchAll(/\sa:([\w-]+)/g)].filter(([, name = '']) => !directives.includes(name)).map(([, name]) => `${file}: there is no a:${name}`),
  ...[...text.matchAll(/(?:src|from)="(\.[^"{]+)"/g)].map(([, target = '']) => target)
    .filter((target) => !existsSync(path.join(distOf('alipay'), path.dirname(file), target))).map((target) => `${file}: ${target} is missing`),
  ...unbalanced(text).map((tag) => `${file}: <${tag}> is not closed`)
]

const unbalanced = (text: string): string[] => {
  const open: string[] = []
  for (const [, slash, tag = '', inside = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (slash === '/' && open.at(-1) === tag) open.pop()
    else if (slash === '/') return [tag]
    else if (!inside.endsWith('/')) open.push(tag)
  }
  return open
}

const inScript = (file: string, text: string): string[] => {
  try {
    parse(text, { ecmaVersion: 2015, sourceType: 'module' })
    return []
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

/** What is wrong with the package for Alipay, as far as its documents say; Alipay's own builder cannot be had offline. */
export const axmlFaults = (): string[] => {
  const dist = distOf('alipay')
  const configs = filesIn(dist, '.json').filter(({ file }) => file !== 'mini.project.json')
  return [
    ...configs.flatMap(({ file, text }) => {
      const config = JSON.parse(text) as { window?: object }
      return file === 'app.json' ? [...unknown(file, config, appMembers), ...unknown('app.json window', config.window ?? {}, windowMembers)] : unknown(file, config, [...pageMembers, ...ignored])
    }),
    ...packagePages('alipay').flatMap((page) => ['.js', '.json', '.axml'].map((ending) => page + ending).filter((file) => !existsSync(path.join(dist, file))).map((file) => `${file} is missing`)),
    ...filesIn(dist, '.axml').flatMap(({ file, text }) => inTemplate(file, text)),
    ...filesIn(dist, '.sjs').flatMap(({ file, text }) => inScript(file, text))
  ]
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { anyTag } from './tags.ts'

const tagInSelector = new RegExp(`(^|[\\s,>+~(])(page|${anyTag})(?=$|[\\s,>+~:.\\[)])`, 'g')

/**
 * A style sheet with its imports written out, and in the words of the host's DOM: tags carry the prefix wx-, and 750 rpx
 * are the width of the screen.
 */
export const hostStyle = (dist: string, file: string): string => {
  const sheet = postcss.parse(readFileSync(path.join(dist, file), 'utf8'), { from: file })
  sheet.walkAtRules('import', (rule) => {
    const target = rule.params.replace(/^(url\()?["']|["']\)?$/g, '')
    const imported = target.startsWith('/') ? target.slice(1) : path.join(path.dirname(file), target)
    rule.replaceWith(postcss.parse(hostStyle(dist, imported)))
  })
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && String(rule.parent.name).endsWith('keyframes')) return
    rule.selector = rule.selector.replace(tagInSelector, (_, before: string, name: string) => `${before}wx-${name}`)
  })
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(/(-?[\d.]+)rpx/gi, 'calc(100vw / 750 * $1)')
  })
  return sheet.toString()
}

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ways } from '../../platform.ts'
import type { Platform } from '../../platform.ts'
import { axmlToWxml, sjsToWxs } from './axmlToWxml.ts'
import { engineScript, engineTemplate } from './engineTemplate.ts'
import { hostStyle } from './hostStyle.ts'

/** What a built package consists of, each by its path without the ending. */
export type AppPieces = {
  templates: Map<string, string>
  templateScripts: Map<string, string>
  scripts: Map<string, string>
  styles: Map<string, string>
  configs: Map<string, unknown>
}

/** Reads a built package and rewrites what the engine and the host take in other words. */
export const appPieces = (dist: string, platform: Platform): AppPieces => {
  const { template, style, script } = ways[platform]
  const alipay = platform === 'alipay'
  const pieces: AppPieces = { templates: new Map(), templateScripts: new Map(), scripts: new Map(), styles: new Map(), configs: new Map() }
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true }).filter((one) => one.isFile())) {
    const file = path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')
    const ending = path.extname(file)
    const name = file.slice(0, -ending.length)
    const text = () => readFileSync(path.join(dist, file), 'utf8')
    if (ending === template) pieces.templates.set(name, engineTemplate(alipay ? axmlToWxml(text()) : text()))
    if (ending === script) pieces.templateScripts.set(name, engineScript(alipay ? sjsToWxs(text()) : text()))
    if (ending === style) pieces.styles.set(name, hostStyle(dist, file))
    if (ending === '.json') pieces.configs.set(name, JSON.parse(text()))
    if (ending === '.js') pieces.scripts.set(name, text())
  }
  return pieces
}

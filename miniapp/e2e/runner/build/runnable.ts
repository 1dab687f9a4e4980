import { readFileSync } from 'node:fs'
import type { Platform } from '../../platform.ts'
import { appPieces } from './appPieces.ts'
import { compiledTemplates } from './compiledTemplates.ts'
import { givenNames, hiddenNames } from './hiddenNames.ts'
import { hostScript } from './hostScript.ts'
import { knownTags } from './tags.ts'

/** A built package as a page for the browser: its files by address. */
export type Runnable = Map<string, { type: string; body: string }>

const page = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="host.css"></head>
<body><div id="phone"></div><script src="app.js"></script><script src="host.js"></script></body></html>
`

/** Makes a built package runnable: templates compiled, styles rewritten, scripts wrapped so that they see what a phone has and no more. */
export const runnable = (dist: string, platform: Platform): Runnable => {
  const pieces = appPieces(dist, platform)
  const parameters = [...givenNames, ...hiddenNames].join(',')
  const modules = [...pieces.scripts].map(([name, code]) => `${JSON.stringify(`${name}.js`)}: function (${parameters}) {${code}\n}`)
  const app = `
window.getRegExp = function (source, flags) { return new RegExp(source, flags) };
window.getDate = function (at) { return new Date(at) };
window.__package = {
  platform: ${JSON.stringify(platform)},
  otherTags: ${JSON.stringify(knownTags)},
  styles: ${JSON.stringify(Object.fromEntries(pieces.styles))},
  configs: ${JSON.stringify(Object.fromEntries(pieces.configs))},
  templates: ${compiledTemplates(pieces)},
  modules: {${modules.join(',\n')}}
};`
  return new Map([
    ['/', { type: 'text/html', body: page }],
    ['/app.js', { type: 'text/javascript', body: app }],
    ['/host.js', { type: 'text/javascript', body: hostScript() }],
    ['/host.css', { type: 'text/css', body: readFileSync(new URL('../host/host.css', import.meta.url), 'utf8') }]
  ])
}

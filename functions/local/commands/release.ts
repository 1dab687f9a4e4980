import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildFor } from '../../../miniapp/release/buildFor.ts'
import { findTool } from '../../../miniapp/release/findTool.ts'
import { runRelease } from '../../../miniapp/release/runRelease.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '')
const { RELEASE_TOOLS } = process.env

// The vendors' tools may leave something open behind them.
process.exit(await runRelease(process.argv.slice(2), {
  root,
  environment: process.env,
  git: (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 }),
  build: buildFor(root),
  findTool: (name) => findTool(name, RELEASE_TOOLS ? [RELEASE_TOOLS, root] : [root]),
  print: console.log,
  tell: console.error
}))

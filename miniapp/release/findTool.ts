import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The vendors' tools and the versions that what we hand to them was checked against. */
export const checkedTools = { 'miniprogram-ci': '2.1.42', minidev: '2.2.5' } as const
export type ToolName = keyof typeof checkedTools

/** A tool that is installed; `load` runs its code. */
export type Tool = { version: string; load: () => unknown }

/** Looks for a tool in the folders' node_modules, first found first. Undefined when none has it. */
export const findTool = (name: ToolName, folders: readonly string[]): Tool | undefined => {
  for (const folder of folders) {
    const require = createRequire(path.join(path.resolve(folder), 'package.json'))
    try {
      const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string } // every installed package says its version
      return { version, load: () => require(name) }
    } catch {
      continue
    }
  }
  return undefined
}

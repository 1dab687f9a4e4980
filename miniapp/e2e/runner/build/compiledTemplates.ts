import { createRequire } from 'node:module'
import type { AppPieces } from './appPieces.ts'

type Fault = { message?: string; level?: number; path?: string; start_line?: number }
type Group = { addTmpl(path: string, source: string): Fault[]; addScript(path: string, source: string): void; getTmplGenObjectGroups(): string; free(): void }
const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler') as { TmplGroup: new () => Group } // a CommonJS package with a WebAssembly inside

/** A template that the engine's compiler refuses is an error (its level 4), whatever becomes of the rest. */
const error = 4

/** All templates of a package as one JavaScript expression, by Tencent's compiler. Throws with the place of a template's fault. */
export const compiledTemplates = ({ templates, templateScripts }: AppPieces): string => {
  const group = new TmplGroup()
  for (const [path, source] of templateScripts) group.addScript(path, source)
  for (const [path, source] of templates) {
    const faults = group.addTmpl(path, source).filter(({ level }) => level !== undefined && level >= error)
    if (faults.length > 0) throw new Error(`template ${path}: ${faults.map(({ message, start_line: line }) => `line ${(line ?? 0) + 1}: ${message}`).join('; ')}`)
  }
  const code = group.getTmplGenObjectGroups()
  group.free()
  return code
}

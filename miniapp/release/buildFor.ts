import { rmSync } from 'node:fs'
import { builtFolder } from './builtStamp.ts'
import type { ReleaseTools } from './releaseTools.ts'
import { taroBuild } from './taroBuild.ts'

/** Builds in a folder that holds nothing of an earlier build. */
export const buildFor = (root: string): ReleaseTools['build'] => (target, address) => {
  rmSync(builtFolder(root, target), { recursive: true, force: true })
  return taroBuild(root, target, address)
}

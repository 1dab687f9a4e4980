import type { Environment } from './operatorSettings.ts'
import type { Tool, ToolName } from './findTool.ts'
import type { Git } from './versionFromGit.ts'
import type { Target } from './target.ts'

/**
 * What a release needs of the world. `build` runs the build with that address and gives its output when it failed.
 * `print` is for what was asked for, `tell` for what a person reads beside it.
 */
export type ReleaseTools = {
  root: string
  environment: Environment
  git: Git
  build: (target: Target, address: string) => Promise<string | undefined>
  findTool: (name: ToolName) => Tool | undefined
  print: (line: string) => void
  tell: (line: string) => void
}

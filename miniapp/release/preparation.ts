import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { checkedTools } from './findTool.ts'
import type { Tool, ToolName } from './findTool.ts'
import { alipaySettings, weappSettings } from './operatorSettings.ts'
import type { Order, Sent } from './order.ts'
import { packageProblems } from './packageProblems.ts'
import type { Release } from './readArgs.ts'
import type { ReleaseTools } from './releaseTools.ts'
import { isMinidev, sendAlipay } from './sendAlipay.ts'
import { isMiniprogramCi, sendWeapp } from './sendWeapp.ts'
import { notesOf } from './notesOf.ts'
import { versionFromGit } from './versionFromGit.ts'

/** What is known of a release before anything is sent. `send` runs the vendor's tool; `secret` must never be printed. */
export type Preparation = Sender & { found?: Tool; order?: Order }

type Send = (tool: Tool, order: Order) => Promise<Sent> | 'notTheTool'
type Sender = { name: ToolName; problems: string[]; app?: string; robot?: number; secret?: string; send?: Send }

/** Looks at everything that decides whether a package may go, and changes nothing. */
export const preparation = ({ target, verb, version: given }: Release, tools: ReleaseTools): Preparation => {
  const { root, git } = tools
  const version = versionFromGit(git, { stays: verb === 'upload', ...(given === undefined ? {} : { given }) })
  const sender = target === 'weapp' ? weappSender(tools) : alipaySender(tools)
  const found = tools.findTool(sender.name)
  const problems = [
    ...('problem' in version ? [version.problem] : []),
    ...packageProblems(root, target),
    ...sender.problems,
    ...(found ? [] : [words.noTool(sender.name, checkedTools[sender.name])])
  ]
  return {
    ...sender, problems, ...(found ? { found } : {}),
    ...('problem' in version ? {} : { order: { root, verb: verb === 'upload' ? 'upload' : 'preview', version: version.version, notes: notesOf(version) } })
  }
}

const weappSender = ({ root, environment }: ReleaseTools): Sender => {
  const name = 'miniprogram-ci'
  const read = weappSettings(root, environment)
  if ('problems' in read) return { name, problems: read.problems }
  const { settings } = read
  const send: Send = (tool, order) => {
    const ci = tool.load()
    return isMiniprogramCi(ci) ? sendWeapp(ci, settings, order) : 'notTheTool'
  }
  return { name, problems: [], app: settings.appId, robot: settings.robot, secret: settings.key, send }
}

const alipaySender = ({ environment }: ReleaseTools): Sender => {
  const name = 'minidev'
  const read = alipaySettings(environment)
  if ('problems' in read) return { name, problems: read.problems }
  const { settings } = read
  const send: Send = (tool, order) => {
    const minidev = tool.load()
    return isMinidev(minidev) ? sendAlipay(minidev, settings, order) : 'notTheTool'
  }
  return { name, problems: [], app: settings.appId, secret: settings.key, send }
}

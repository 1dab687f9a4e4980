import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { builtFolder, readStamp } from './builtStamp.ts'
import { packageBytes } from './packageBytes.ts'
import type { PackageBytes } from './packageBytes.ts'
import type { Preparation } from './preparation.ts'
import type { Target } from './target.ts'

/** What is about to be sent, as lines to read: where to, which version, made for which address, how large, by which tool. No secret is among them. */
export const planLines = (root: string, { target, verb }: { target: Target; verb: 'preview' | 'upload' }, { app, robot, order, name, found }: Preparation): string[] => {
  const { facts, unknown } = words
  const bytes = weighed(builtFolder(root, target))
  return [
    words.plan(target, verb),
    `  ${facts.app}：${app ?? unknown}`,
    `  ${facts.version}：${order?.version ?? unknown}`,
    `  ${facts.notes}：${order?.notes || unknown}`,
    `  ${facts.address}：${readStamp(root, target)?.address ?? unknown}`,
    `  ${facts.sizes}：${bytes ? words.sizes(bytes.main, bytes.parts, bytes.total) : unknown}`,
    `  ${facts.tool}：${name} ${found?.version ?? unknown}`,
    ...(robot === undefined ? [] : [`  ${facts.robot}：${robot}`])
  ]
}

const weighed = (folder: string): PackageBytes | undefined => {
  try {
    return packageBytes(folder)
  } catch {
    return undefined
  }
}

import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'

/** Runs git and gives what it printed. Throws when git refuses or is not there. */
export type Git = (...args: string[]) => string

/** `changes`: subjects of the commits, newest first. `commit` is absent where there is no git; `dirty`: more than the commit is in the package. */
export type Version = { version: string; changes: readonly string[]; commit?: string; dirty: boolean }

/** What is asked: a version that a person answers for, and whether the package will stay under it. */
type Asked = { given?: string; stays: boolean }

/** Three numbers, each within what minidev 2.2.5 lets pass (2147483647); WeChat's own bound was not found, so we keep to these. */
const threeNumbers = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/**
 * The version and its changes (更新说明): the highest tag vX.Y.Z behind this commit, and the subjects since it, or since
 * the one before when the commit is the tag itself. A given version is believed; without it, an unsaved change, a missing
 * tag, and an upload beyond its tag are refused with a sentence.
 */
export const versionFromGit = (git: Git, { given, stays }: Asked): Version | { problem: string } => {
  if (given !== undefined && !threeNumbers.test(given)) return { problem: words.badVersion(given) }
  const read = history(git)
  if (!read) return given === undefined ? { problem: words.noGit } : { version: given, changes: [], dirty: false }
  const { tag, ahead, ...found } = read
  if (given !== undefined) return { version: given, ...found }
  if (found.dirty) return { problem: words.dirty }
  if (tag === undefined) return { problem: words.noTag }
  if (stays && ahead > 0) return { problem: words.pastTag(tag, ahead) }
  return { version: tag.slice(1), ...found }
}

const history = (git: Git) => {
  try {
    const [tag, before] = lines(git('tag', '--merged', 'HEAD', '--sort=-version:refname')).filter((name) => name.startsWith('v') && threeNumbers.test(name.slice(1)))
    const ahead = tag === undefined ? 0 : Number(git('rev-list', '--count', `${tag}..HEAD`))
    const from = ahead > 0 ? tag : before
    const changes = lines(git('log', '--no-merges', '--format=%s', from === undefined ? 'HEAD' : `${from}..HEAD`))
    return { tag, ahead, changes, commit: git('rev-parse', '--short=12', 'HEAD').trim(), dirty: git('status', '--porcelain').trim() !== '' }
  } catch {
    return undefined
  }
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

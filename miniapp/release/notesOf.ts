import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import type { Version } from './versionFromGit.ts'

/** minidev 2.2.5 refuses a description of 200 UTF-16 units and more; what WeChat's takes is not documented (来源待核), so it gets the same. */
const most = 199

/** 版本描述: as many changes as fit, then how many there are in all, then the commit that the package was made from. */
export const notesOf = ({ changes, commit, dirty }: Version): string => {
  const from = [...(commit === undefined ? [] : [words.commit(commit)]), ...(dirty ? [words.unsaved] : [])].join('，')
  for (let kept = changes.length; kept > 0; kept -= 1) {
    const said = joined([...changes.slice(0, kept), ...(kept < changes.length ? [words.andMore(changes.length)] : [])], from)
    if (said.length <= most) return said
  }
  return joined(changes.length === 0 ? [] : [words.andMore(changes.length)], from)
}

const joined = (parts: readonly string[], from: string): string => {
  const list = parts.join('；')
  return from === '' ? list : list === '' ? from : `${list}（${from}）`
}

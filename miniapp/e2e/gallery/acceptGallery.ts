import { accept } from './accept.ts'
import { acceptedIn, keepAccepted, picturesIn } from './accepted.ts'
import { allNames } from './allNames.ts'
import { galleryFolders as folders } from './galleryFolders.ts'
import { galleryWords as words } from './galleryWords.ts'

/** Makes the pictures of the last run, or those whose name has one of the parts, the accepted ones. Gives whether there was a run. */
export const acceptGallery = (parts: readonly string[], say: (line: string) => void): boolean => {
  const now = picturesIn(folders.now)
  if (now.size === 0) {
    say(words.nothingTaken)
    return false
  }
  const { accepted, taken, gone } = accept(now, acceptedIn(folders.accepted), { parts, all: allNames() })
  keepAccepted(folders.accepted, accepted)
  say(words.accepted(taken, gone))
  return true
}

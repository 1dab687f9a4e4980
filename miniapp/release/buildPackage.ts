import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { addressProblem } from './addressProblem.ts'
import { builtFolder, stampBuilt } from './builtStamp.ts'
import { exits } from './exits.ts'
import type { ReleaseTools } from './releaseTools.ts'
import { sourcesPrint } from './sourcesPrint.ts'
import type { Target } from './target.ts'

/** Builds a package for TARO_APP_API and stamps it, so that what is sent later is known to be this build of these sources. Gives the exit code. */
export const buildPackage = async (target: Target, { root, environment, build, print, tell }: ReleaseTools): Promise<number> => {
  const address = environment.TARO_APP_API ?? ''
  const problem = addressProblem(address)
  if (problem !== undefined) {
    tell(problem)
    return exits.failed
  }
  tell(words.building(target, address))
  const made = sourcesPrint(root)
  const output = await build(target, address)
  if (output !== undefined) {
    tell(`${words.buildFailed}\n${output}`)
    return exits.failed
  }
  stampBuilt(root, target, { address, made })
  print(words.built(builtFolder(root, target)))
  return exits.done
}

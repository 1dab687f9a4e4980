import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { buildPackage } from './buildPackage.ts'
import { exits } from './exits.ts'
import { checkedTools } from './findTool.ts'
import { planLines } from './planLines.ts'
import { preparation } from './preparation.ts'
import type { Preparation } from './preparation.ts'
import { privacySheet } from './privacySheet.ts'
import { readArgs } from './readArgs.ts'
import type { ReleaseTools } from './releaseTools.ts'
import type { Target } from './target.ts'

/** `weapp|alipay build|preview|upload` makes and sends a package, `privacy` prints the declarations; the answer is the exit code. */
export const runRelease = async (args: readonly string[], tools: ReleaseTools): Promise<number> => {
  const asked = readArgs(args)
  if (asked === undefined) {
    tools.tell(words.usage)
    return exits.misused
  }
  if (asked === 'privacy') {
    for (const line of privacySheet()) tools.print(line)
    return exits.done
  }
  const { target, verb, dryRun } = asked
  if (verb === 'build') return buildPackage(target, tools)
  const prepared = preparation(asked, tools)
  for (const line of planLines(tools.root, { target, verb }, prepared)) tools.print(line)
  const { problems, send, order, found } = prepared
  if (problems.length > 0 || !send || !order || !found) return notReady(problems, tools)
  if (!dryRun) return sendIt(target, { ...prepared, send, order, found }, tools)
  tools.print(words.wouldSend)
  return exits.done
}

const notReady = (problems: readonly string[], { tell }: ReleaseTools): number => {
  tell(words.notReady)
  for (const problem of problems) tell(`- ${problem}`)
  return exits.failed
}

type Ready = Preparation & Required<Pick<Preparation, 'send' | 'order' | 'found'>>

const sendIt = async (target: Target, { send, order, found, name, secret }: Ready, { print, tell }: ReleaseTools): Promise<number> => {
  if (found.version !== checkedTools[name]) tell(words.otherTool(name, found.version, checkedTools[name]))
  try {
    const sent = await send(found, order)
    if (sent === 'notTheTool') {
      tell(words.notTheTool(name))
      return exits.failed
    }
    print(sent.preview === undefined ? words.uploaded(target, order.version) : words.previewed(sent.preview))
    return exits.done
  } catch (error) {
    tell(words.refusedBy(name, firstLine(error, secret)))
    return exits.failed
  }
}

/** The tool's own reason, one line of at most 300 units. A tool that repeats the key is not quoted. */
const firstLine = (error: unknown, secret = ''): string => {
  const said = (error instanceof Error ? error.message : String(error)).trim()
  const body = secret.replace(/-----[A-Z ]+-----|\s/g, '')
  return body !== '' && said.replace(/\s/g, '').includes(body.slice(0, 40)) ? '' : (said.split('\n')[0] ?? '').slice(0, 300)
}

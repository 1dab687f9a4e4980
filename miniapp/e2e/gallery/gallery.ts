import { acceptGallery } from './acceptGallery.ts'
import { askedOf } from './askedOf.ts'
import type { Asked } from './askedOf.ts'
import { takeGallery } from './takeGallery.ts'

/**
 * Pictures of every page in every look on every platform, compared with the accepted ones: npm run gallery
 * [-- part of a page's path …] [--place=weapp,alipay,h5] [--look=normal,elder,dark]; npm run gallery -- accept [part of a
 * name …] accepts those of the last run. Ends with 1 when something is otherwise.
 */
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

const asked = (): Asked => {
  try {
    return askedOf(process.argv.slice(2))
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}

const { act, ...what } = asked()
// The engines of the pages may leave something open behind them.
process.exit((act === 'accept' ? acceptGallery(what.parts, say) : await takeGallery({ act, ...what }, say)) ? 0 : 1)

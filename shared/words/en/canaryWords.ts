import { localDateOf } from '../../calendar/localDate.ts'
import type { CanaryStage, CanaryState } from '../../schemas/canaryState.ts'
import type * as chinese from '../canaryWords.ts'
import { timeWord } from '../dayWords.ts'
import { instantWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

const stages: Record<CanaryStage, string> = { door: 'taking it in', record: 'putting it on record', notice: 'telling the office', figure: 'counting it', author: 'showing it to its author' }
const channels: Record<Extract<CanaryState, { state: 'failing' }>['channel'], string> = { mobile: 'phone', qrCode: 'QR code' }

export const momentWord: Wording<typeof chinese.momentWord> = (at, today) => localDateOf(at) === today ? `today ${timeWord(at)}` : instantWord(at, today)

export const canaryWords: Wording<typeof chinese.canaryWords> = {
  none: 'The way of bad ratings has not been tested yet',
  noneSay: 'The system regularly gives itself a test rating, to see whether a bad one goes the whole way. Once it has begun, the result stands here.',
  passed: (when) => `Bad ratings get through · tested ${when}`,
  silent: (when) => `Testing has stopped · none since ${when}`,
  silentSay: 'Nobody is testing whether bad ratings get through. An administrator should check the scheduled jobs.',
  failing: 'Bad ratings do not get through',
  failingSay: ({ channel, stage }, when) => `Since ${when}, test ratings by ${channels[channel]} have stopped at "${stages[stage]}".`,
  failingHelp: 'Bad ratings given since then may not all have been received or counted. Do not judge anybody by the figures below; an administrator should look into it at once.'
}

export const countedWords: Wording<typeof chinese.countedWords> = {
  until: (when) => `Counted until ${when}`,
  never: 'Nothing counted yet',
  stale: 'The figures below may be old'
}

import { localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'
import type { CanaryStage, CanaryState } from '../schemas/canaryState.ts'
import { instantWord, timeWord } from './dayWords.ts'

type Failing = Extract<CanaryState, { state: 'failing' }>

const stages: Record<CanaryStage, string> = { door: '提交入口', record: '存档和台账', notice: '通知承办单位', figure: '计入统计', author: '评价人查进度' }
const channels: Record<Failing['channel'], string> = { mobile: '手机评价', qrCode: '扫码评价' }

/** A moment near today: 今天 06:00, else with its day. */
export const momentWord = (at: Instant, today: LocalDate): string => localDateOf(at) === today ? `今天 ${timeWord(at)}` : instantWord(at, today)

/** 差评通道自检 in words: whether a 差评 that is given today goes the whole way. */
export const canaryWords = {
  none: '差评通道还没有自检过',
  noneSay: '系统会定时交一条自检差评，看它能不能走完全程。开始以后，这里会写结果。',
  passed: (when: string) => `差评通道正常 · ${when} 自检`,
  silent: (when: string) => `自检停了 · ${when} 以后没有再试`,
  silentSay: '差评通道现在通不通，没有人在试。请管理员检查定时任务。',
  failing: '差评通道不通',
  failingSay: ({ channel, stage }: Pick<Failing, 'channel' | 'stage'>, when: string) => `${when} 起，${channels[channel]}的自检差评走到“${stages[stage]}”就停了。`,
  failingHelp: '这以后群众给的差评，可能没有全部收到或计入。下面的数先不要用来考核；请管理员马上检查。'
} as const

/** Until when the figures are counted, and what is said above those that have stopped moving. */
export const countedWords = {
  until: (when: string) => `计到 ${when}`,
  never: '还没有计过数',
  stale: '下面的数可能是旧的'
} as const

import Taro from '@tarojs/taro'
import type { ConsentAnswer } from '@haochaping/shared/schemas/recordConsent.ts'
import type { AskSubscribe, Question } from './askSubscribe.ts'

/** 订阅消息总开关 is off: she takes no message of any kind. */
const mainSwitchOff = 20004

const ask: AskSubscribe['ask'] = async (questions) => {
  try {
    const asked = { tmplIds: questions.map(({ id }) => id) } as Taro.requestSubscribeMessage.Option // the typing wants Alipay's ids as well
    const said = await Taro.requestSubscribeMessage(asked) as unknown as Record<string, unknown> // each template's answer stands under its id
    const kept = await keptIds()
    return questions.flatMap((question) => answerTo(question, said[question.id], kept))
  } catch (failure) {
    return isMainSwitchOff(failure) ? questions.map(({ kind }) => ({ kind, answer: 'reject' })) : []
  }
}

/** acceptWithAudio and acceptWithAlert are yeses too; a word we do not know is no answer. */
const answerTo = ({ kind, id }: Question, said: unknown, kept: readonly string[]): ConsentAnswer[] => {
  const word = String(said)
  const answer = word.indexOf('accept') === 0 ? 'accept' : word
  if (answer !== 'accept' && answer !== 'reject' && answer !== 'ban' && answer !== 'filter') return []
  return [{ kind, answer, ...(kept.indexOf(id) >= 0 ? { always: true } : {}) }]
}

/** Templates for which she ticked 总是保持以上选择: WeChat tells of no others here. */
const keptIds = (): Promise<string[]> =>
  Taro.getSetting({ withSubscriptions: true }).then(({ subscriptionsSetting }) => Object.keys(subscriptionsSetting.itemSettings ?? {})).catch(() => [])

const isMainSwitchOff = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'errCode' in failure && failure.errCode === mainSwitchOff

export const askSubscribe: AskSubscribe | undefined = { platform: 'wechat', ask }

import { jest } from '@jest/globals'
import { RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import type { Reach } from '@haochaping/shared/schemas/reach.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { useSession } from '../src/state/session.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

/** Before anything that asks is loaded: the build for WeChat, in which there is a question to put. */
export const onWechat = (): void => {
  jest.unstable_mockModule('../src/platform/askSubscribe', () => import('../src/platform/askSubscribe.weapp.ts'))
}

/** A server that counts each report once, in front of the one that answers already; it can be away. */
export const consents = {
  away: false,
  taken: new Map<string, RecordConsent>(),
  begin() {
    this.away = false
    this.taken.clear()
    useSession.setState({ templates: Object.fromEntries(templateKinds.map((kind) => [kind, `wx-${kind}`])) })
    const others = phone.answer
    phone.answer = async (request) => request.url === '/api/my/consents' ? answer(request) : others(request)
  },
  /** What can reach her by what was reported. */
  reach(): Reach {
    const yes = (kind: string): boolean => [...this.taken.values()].some(({ answers }) => answers.some((one) => one.kind === kind && one.answer === 'accept'))
    return { wechat: { result: yes('result'), followUp: yes('followUp'), progress: yes('progress') } }
  }
}

const answer = async (request: Request) => {
  if (consents.away) throw new Error('offline')
  const report = RecordConsent.parse(JSON.parse(request.data ?? ''))
  if (!consents.taken.has(report.reportId)) consents.taken.set(report.reportId, report)
  return { statusCode: 200, data: JSON.stringify(consents.reach()) }
}

/** The reports that were sent, as they went over the wire. */
export const reportsSent = (): RecordConsent[] =>
  phone.asked.filter(({ url }) => url === '/api/my/consents').map(({ data }) => RecordConsent.parse(JSON.parse(data ?? '')))

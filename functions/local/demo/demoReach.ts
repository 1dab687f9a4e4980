import type { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import type { DemoPersonId } from '../../demo/demoPeople.ts'

/** A demo person who has signed in on a platform, and what she has agreed to there: how often, for each kind (once is enough for a long-term template). */
export type DemoReach = { person: DemoPersonId; platform: ConsentPlatform; grants: Partial<Record<TemplateKind, number>> }

/** The others have no account anywhere: what they wait for comes by SMS where the hall noted a phone. */
export const demoReach: readonly DemoReach[] = [
  { person: 'zhang-weiming', platform: 'wechat', grants: { result: 2, followUp: 1, progress: 2 } },
  { person: 'lin-xiaohong', platform: 'wechat', grants: { result: 1 } },
  { person: 'wang-zhiqiang', platform: 'wechat', grants: {} },
  { person: 'wang-zhiqiang', platform: 'alipay', grants: { result: 1, progress: 1 } },
  { person: 'zhou-yuting', platform: 'alipay', grants: { result: 2, followUp: 1, progress: 1 } }
]

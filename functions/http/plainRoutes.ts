import { docs } from './docs.ts'
import { health } from './health.ts'
import { openapi } from './openapi.ts'
import type { PlainRoute } from './plainRoute.ts'
import { slip } from './slip.ts'
import { wechatPush } from './wechatPush.ts'

/** Every route that is no conversation: what the server hosts and serverless.yml deploys beside the endpoints. */
export const plainRoutes: readonly PlainRoute[] = [openapi, docs, health, slip, wechatPush]

import type { CanaryStage } from '@haochaping/shared/schemas/canaryState.ts'
import { author } from './author.ts'
import { door } from './door.ts'
import { figure } from './figure.ts'
import { inRecord } from './inRecord.ts'
import { notice } from './notice.ts'
import type { Station } from './sighting.ts'

/** Where a trial is looked for, by stage. */
export const stations: Record<CanaryStage, Station> = { door, record: inRecord, notice, figure, author }

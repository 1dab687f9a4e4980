import type { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import { canaryStateOf } from '../../domain/canary/canaryStateOf.ts'
import type { Rooms } from '../rooms.ts'

/** 差评通道 as it stands now, in one read. */
export const canaryState = async ({ canary, clock }: Pick<Rooms, 'canary' | 'clock'>): Promise<CanaryState> =>
  canaryStateOf(await canary.load(), clock.now())

import type { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import { canaryState } from '../flows/canary/canaryState.ts'
import { sweep } from '../flows/sweep.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { anotherClient } from './anotherClient.ts'
import { aCity } from './city.ts'
import { doorOf } from './doorOf.ts'

/** The day's test 差评 swept through, by a front door whose calls to storage are not the sweep's; what is told of it in the end. */
export const canaryWalk = async (table: Table): Promise<CanaryState> => {
  const { rooms, clock } = aCity(table)
  const frontDoor = doorOf({ ...aCity(await anotherClient(table)).rooms, clock })
  for (let minute = 0; minute < 3; minute += 1) {
    await sweep({ ...rooms, frontDoor })
    clock.advance(60)
  }
  return canaryState(rooms)
}

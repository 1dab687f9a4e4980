import { deployedRooms } from '../rooms.ts'
import type { Endpoint, Handler } from './endpoint.ts'

/**
 * A route as AWS Lambda calls it: its rooms are built from the environment at the first event and kept while the copy
 * lives. Where they could not be built, the next event tries again.
 */
export const deployed = ({ open }: Pick<Endpoint, 'open'>): Handler => {
  let opened: Promise<Handler> | undefined
  return async (event, context) => {
    opened ??= deployedRooms().then(open).catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return (await opened)(event, context)
  }
}

import { deployedRooms } from '../rooms.ts'
import type { Endpoint, Handler } from './endpoint.ts'

/** A route as AWS Lambda calls it: its rooms are built from the environment at the first event and kept while the copy lives. */
export const deployed = ({ open }: Endpoint): Handler => {
  let opened: Promise<Handler> | undefined
  return async (event, context) => {
    opened ??= deployedRooms().then(open)
    return (await opened)(event, context)
  }
}

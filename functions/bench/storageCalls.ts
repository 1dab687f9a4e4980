import type { Table } from '../storage/dynamo/table.ts'

/** How often each command of the DynamoDB API was sent. */
export type Calls = Record<string, number>

/** Counts what goes through a table's client, by a middleware of the SDK: `during` gives the calls of one piece of work. */
export const storageCalls = ({ client }: Table): { during(work: () => Promise<unknown>): Promise<Calls> } => {
  let calls: Calls = {}
  client.middlewareStack.add((next, context) => async (sent) => {
    const name = (context.commandName ?? 'unknown').replace(/Command$/, '')
    calls = { ...calls, [name]: (calls[name] ?? 0) + 1 }
    return next(sent)
  }, { step: 'initialize', name: 'countedForBench' })
  return {
    during: async (work) => {
      calls = {}
      await work()
      return calls
    }
  }
}

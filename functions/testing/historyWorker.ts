import { parentPort, workerData } from 'node:worker_threads'
import { tableFor } from '../local/database/tableFor.ts'
import { makeHistory } from './history.ts'
import type { HistoryAsked } from './history.ts'
import { leanTable } from './leanTable.ts'

/** Makes a history in a thread of its own, outside the test runner's sandbox, in which every call costs several times as much. */
const { endpoint, name, ...asked } = workerData as HistoryAsked & { endpoint: string; name: string } // what history.test.ts hands in
const table = await leanTable(await tableFor(endpoint, name))
parentPort?.postMessage(await makeHistory(table, asked))
table.client.destroy()

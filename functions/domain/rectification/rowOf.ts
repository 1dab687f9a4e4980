import { table } from './table.ts'
import type { Command, Row } from './table.ts'

/** The row of a command, for any phase: `from` is looked at before `decide` is called. */
export const rowOf = (command: Command['command']): Row => table[command] as unknown as Row

import { phases } from '@haochaping/shared/schemas/phase.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import type { Random } from '../demo/seededRandom.ts'
import { below, oneOf } from '../demo/seededRandom.ts'
import { rowOf } from '../domain/rectification/rowOf.ts'
import type { Scene } from '../domain/rectification/scene.ts'
import { table } from '../domain/rectification/table.ts'
import type { Command, CommandName } from '../domain/rectification/table.ts'
import { inPost, units } from './handlingPeople.ts'
import type { Person } from './handlingPeople.ts'
import { asked, goodReply } from './ticketActs.ts'

/** What somebody outside remembers of a ticket from the last answer she got; it may be old. */
export type Memory = { phase: Phase; turn: number; unit: string }

/** One try: who wants what. `author` is whoever rated. */
export type Try = { who: Person | 'author'; command: Command }

const commands = Object.keys(table) as CommandName[] // the keys of the table

/** One of several bodies of a command, lawful or not. */
const bodied = (random: Random, name: CommandName): Command => {
  const one = <T>(...choices: readonly T[]): T => oneOf(random, choices)
  switch (name) {
    case 'recordContact': return asked(name, { outcome: one('reached', 'reached', 'noAnswer', 'wrongNumber', 'declined') })
    case 'judge': return asked(name, { verdict: one('not', 'not', 'satisfied', 'partly') })
    case 'voteOnAppeal': return asked(name, { vote: one('exclude', 'exclude', 'exclude', 'keep') })
    case 'transfer': return asked(name, { unit: one<string>(...units, 'nowhere') })
    case 'decideExtension': return asked(name, { approved: one(true, false) })
    case 'reply': return asked(name, { words: one(goodReply, goodReply, '已阅') })
    default: return asked(name)
  }
}

const personFor = (random: Random, by: Scene['by']['role'], { unit }: Memory): Person | 'author' => {
  if (by === 'author') return 'author'
  const ofUnit = (by === 'handler' || by === 'leader') === random() < 0.9
  return inPost(by, ofUnit ? unit : oneOf(random, units), oneOf(random, ['', '2']))
}

/** Something somebody may come to do with a ticket: mostly what its phase leaves to do, sometimes anything by anybody. */
export const anyTry = (random: Random, memory: Memory): Try => {
  const phase = random() < 0.8 ? memory.phase : phases[below(random, phases.length)] ?? memory.phase
  const fitting = commands.filter((name) => rowOf(name).from.includes(phase) && (name !== 'transfer' || random() < 0.3))
  const name = fitting.length > 0 ? oneOf(random, fitting) : oneOf(random, commands)
  const by = random() < 0.9 ? oneOf(random, rowOf(name).by) : oneOf(random, ['handler', 'leader', 'supervisor', 'panel', 'author'] as const)
  return { who: personFor(random, by, memory), command: bodied(random, name) }
}

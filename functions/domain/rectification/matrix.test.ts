import { describe, expect, it } from '@jest/globals'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { staffRoles } from '@haochaping/shared/schemas/staffRole.ts'
import { author, inPost, stranger } from '../../testing/handlingPeople.ts'
import type { Person } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, opened, ticketOf, tries } from '../../testing/ticketActs.ts'
import { groundFor, promptFor, walked, wayInto } from '../../testing/ticketInPhase.ts'
import type { Step } from '../../testing/ticketInPhase.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { rowOf } from './rowOf.ts'
import { allowedActs } from './allowedActs.ts'
import { authorActs } from './authorActs.ts'
import { postsFor } from './entitled.ts'
import { table } from './table.ts'
import type { CommandName } from './table.ts'

const commands = Object.keys(table) as CommandName[] // the keys of the table
/** A comes first and hands on to E, E to B, which has the ticket; C and D have nothing to do with it. */
const ownerships = { firstOwner: 'A', between: 'E', ownUnit: 'B', otherUnit: 'C' } as const
type Ownership = keyof typeof ownerships
const transferred: Step[] = [[inPost('handler', 'A'), asked('transfer', { unit: 'E' })], [inPost('handler', 'E'), asked('transfer', { unit: 'B' })]]

/** The matter of a cell: the ticket in its phase, with something to do for its command where the phase leaves any. */
const stageFor = (command: CommandName, phase: Phase): { event: ServiceEvent; now: string } => {
  const prompt = rowOf(command).from.includes(phase) ? promptFor(command, 'B') : []
  const ground = phase === 'excluded' ? [] : groundFor(command, 'B')
  return walked(aBadOne(), [...transferred, ...ground, ...wayInto(phase, 'B'), ...prompt], opened)
}
const stages = new Map(commands.flatMap((command) => phases.map((phase) => [`${command} ${phase}`, stageFor(command, phase)] as const)))
const stageOf = (command: CommandName, phase: Phase) => {
  const found = stages.get(`${command} ${phase}`)
  if (!found) throw new Error('every stage is set')
  return found
}

/** Whose right counts, in words of the rules: the unit that has it; overseers of units it has not been to. */
const mayHaveToDo = (role: (typeof staffRoles)[number], ownership: Ownership): boolean => {
  if (role === 'administrator') return false
  return role === 'handler' || role === 'leader' ? ownership === 'ownUnit' : ownership === 'otherUnit'
}

const staffCells = commands.flatMap((command) => phases.flatMap((phase) => staffRoles.flatMap((role) =>
  (Object.keys(ownerships) as Ownership[]).map((ownership) => ({ command, phase, role, ownership })))))

const lawful = (command: CommandName) => command === 'transfer' ? asked(command, { unit: 'D' }) : asked(command)

/** What comes of a cell; whatever it is, nothing of the event that was acted on is touched. */
const tried = (event: ServiceEvent, who: Person, { command, phase }: { command: CommandName; phase: Phase }): string => {
  const copy = JSON.stringify(event)
  const answer = tries(event, [who, lawful(command)], { now: stageOf(command, phase).now })
  expect(JSON.stringify(event)).toBe(copy)
  return isRefusal(answer) ? answer.refused : 'done'
}

describe.each(commands)('%s', (command) => {
  const row = rowOf(command)
  it.each(phases)('in %s is open to exactly those roles and units that the table names', (phase) => {
    const { event, now } = stageOf(command, phase)
    for (const { role, ownership } of staffCells.filter((cell) => cell.command === command && cell.phase === phase)) {
      const who = inPost(role, ownerships[ownership])
      const [entitled, ofRole, inPhase] = [mayHaveToDo(role, ownership), row.by.some((by) => by === role), row.from.includes(phase)]
      const cell = { command, phase, role, ownership }
      const answer = tried(event, who, cell)
      expect({ ...cell, posts: postsFor(who, ticketOf(event)).length }).toEqual({ ...cell, posts: entitled ? 1 : 0 })
      expect({ ...cell, allowed: allowedActs(who, ticketOf(event)).includes(command), answer })
        .toEqual({ ...cell, allowed: entitled && ofRole && inPhase, answer: !entitled || !ofRole ? 'notAllowed' : inPhase ? 'done' : 'notNow' })
    }
    const mine = { allowed: authorActs(ticketOf(event), now).includes(command), answer: tried(event, author, { command, phase }) }
    const isHers = row.by.includes('author')
    expect(mine).toEqual({ allowed: isHers && row.from.includes(phase), answer: !isHers ? 'notAllowed' : row.from.includes(phase) ? 'done' : 'notNow' })
    expect(tried(event, stranger, { command, phase })).toBe('notYours')
  })
})

describe('the matrix', () => {
  it('has a cell for every command, phase, role and ownership', () => {
    expect(staffCells).toHaveLength(commands.length * phases.length * staffRoles.length * Object.keys(ownerships).length)
    for (const [name, { event }] of stages) expect(`${name.split(' ')[0]} ${ticketOf(event).phase}`).toBe(name)
  })
})

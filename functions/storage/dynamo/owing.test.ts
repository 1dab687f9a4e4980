import { describe, expect, it } from '@jest/globals'
import { givenADatabase } from '../../testing/database.ts'
import { anEvent } from '../../testing/given.ts'
import { dynamoOwing } from './owing.ts'
import { dynamoServiceEvents } from './serviceEvents.ts'

describe.each(['best', 'dynalite'] as const)('what owes something, on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  const pages = async (limit: number): Promise<string[][]> => {
    const owing = dynamoOwing(database.table())
    const found: string[][] = []
    let more: string | undefined
    do {
      const page = await owing(limit, more)
      found.push(page.eventIds)
      more = page.more
    } while (more !== undefined)
    return found
  }

  it('is nothing in a new installation', async () => {
    expect((await pages(3)).flat()).toEqual([])
  })

  it('is read whole and once, in pages of any size, without what owes nothing', async () => {
    const events = dynamoServiceEvents(database.table())
    const owing = Array.from({ length: 30 }, () => anEvent())
    expect(owing.every(({ effects }) => effects.length > 0)).toBe(true)
    for (const event of [...owing, { ...anEvent(), effects: [] }]) await events.add(event)
    const ids = owing.map(({ eventId }) => eventId).sort()
    for (const limit of [1, 3, 100]) {
      const found = await pages(limit)
      expect(found.flat().sort()).toEqual(ids)
      expect(found.every((page) => page.length <= limit)).toBe(true)
    }
  })
})

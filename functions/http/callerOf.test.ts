import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { conversations } from '../openapi/conversations.ts'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { ask, signedIn } from '../testing/when.ts'

type Who = Conversation['who']

/** What each kind of caller is told by each kind of conversation: nothing, or why not. Whoever is let in may still have asked nonsense. */
const expected: Record<Who, Record<string, string | undefined>> = {
  anyone: {},
  citizen: { nobody: 'signInAgain', staff: 'notAllowed', administrator: 'notAllowed' },
  staff: { nobody: 'signInAgain', citizen: 'notAllowed' },
  administrator: { nobody: 'signInAgain', citizen: 'notAllowed', staff: 'notAllowed' },
  signedIn: { nobody: 'signInAgain' },
  hall: { nobody: 'badSignature', citizen: 'badSignature', staff: 'badSignature', administrator: 'badSignature' }
}
const callers = ['nobody', 'citizen', 'staff', 'administrator'] as const
const cells = conversations.flatMap(({ verb, who }) => callers.map((caller) => [verb, who, caller] as const))
const doors = ['signInAgain', 'notAllowed', 'badSignature']

describe('a conversation', () => {
  const database = givenADatabase()
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    const city = aCity(database.table())
    tokens['citizen'] = await signedIn(city, 'citizen:990100195802110028')
    tokens['staff'] = await signedIn(city, 'handler:A')
    tokens['administrator'] = await signedIn(city, 'administrator:A')
  })

  it.each(cells)('%s (for %s) treats a caller who is %s as its kind says', async (verb, who, caller) => {
    const token = tokens[caller]
    const { body } = await ask(aCity(database.table()), { verb, ...(token ? { token } : {}), body: { nonsense: true }, query: { nonsense: '1' } })
    const refused = String(body['refused'])
    expect(doors.includes(refused) ? refused : undefined).toBe(expected[who][caller])
  })
})

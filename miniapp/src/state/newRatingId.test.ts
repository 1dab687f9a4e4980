import { expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { newRatingId } from './newRatingId.ts'

it('makes ids that the server takes, each another one', () => {
  const ids = Array.from({ length: 200 }, newRatingId)
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true)
  expect(new Set(ids).size).toBe(200)
})

import { expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { testKeys } from '../../testing/given.ts'
import { demoIds } from './demoIds.ts'

it('draws the same again for the same event, and other things for another', () => {
  const draw = (event: string) => { const ids = demoIds(testKeys, event); return [ids.unique(), Buffer.from(ids.bytes(12)).toString('hex'), ids.unique()] }
  expect(draw('a/1')).toEqual(draw('a/1'))
  expect(new Set([...draw('a/1'), ...draw('a/2')]).size).toBe(6)
})

it('gives as many bytes as are asked for, and names that are UUIDs', () => {
  expect(demoIds(testKeys, 'a/1').bytes(12)).toHaveLength(12)
  expect(z.uuid().safeParse(demoIds(testKeys, 'a/1').unique()).success).toBe(true)
})

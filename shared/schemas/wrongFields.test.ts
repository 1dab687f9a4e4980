import { expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { wrongFields } from './wrongFields.ts'

const Asked = z.strictObject({ name: z.string(), inner: z.strictObject({ list: z.array(z.int()) }) })
const wrongIn = (value: unknown): string[] => {
  const { error } = Asked.safeParse(value)
  return error ? wrongFields(error) : []
}

it.each<[string, unknown, string[]]>([
  ['a missing one', { inner: { list: [] } }, ['name']],
  ['one deep inside', { name: 'x', inner: { list: [1, 'two'] } }, ['inner.list.1']],
  ['unknown ones, at any depth', { name: 'x', stars: 5, inner: { list: [], more: 1 } }, ['inner.more', 'stars']],
  ['the whole, when it is no object', 'text', ['']],
  ['none, when all is well', { name: 'x', inner: { list: [1] } }, []]
])('names %s', (_, value, fields) => {
  expect(wrongIn(value).toSorted()).toEqual(fields)
})

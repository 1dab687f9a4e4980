import { expect, it } from '@jest/globals'
import { demoScale } from './demoScale.ts'

it.each([['3000', 3000], ['1', 1], ['0', 0], ['10000', 10_000]])('takes %j services of a working day', (wanted, perDay) => {
  expect(demoScale(wanted)).toEqual({ days: 30, perDay })
})

it.each(['', ' ', '-1', '1.5', '10001', 'many'])('loads the usual city where %j is wanted', (wanted) => {
  expect(demoScale(wanted).perDay).toBe(250)
})

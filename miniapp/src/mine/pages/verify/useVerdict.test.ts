import { describe, expect, it } from '@jest/globals'
import { receiptFor } from '../../../../test/backEnd.ts'
import { receiptIn } from './useVerdict.ts'

const receipt = receiptFor('dissatisfied')

describe('a pasted receipt', () => {
  it.each([0, 2])('is read whether it was copied in one line or in many', (space) => {
    expect(receiptIn(JSON.stringify(receipt, null, space))).toEqual(receipt)
  })

  it.each(['', '你好', '{}', JSON.stringify({ ...receipt, signature: undefined }), JSON.stringify(receipt).slice(0, -1)])('is not seen in %j', (text) => {
    expect(receiptIn(text)).toBeUndefined()
  })
})

import { afterEach, describe, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReceiptVerdict } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { verifyPageWords as words } from '@haochaping/shared/words/verifyPageWords.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { receiptFor } from '../../../../test/backEnd.ts'
import { Verdict } from './Verdict.tsx'

const day = LocalDate.parse('2026-11-20')
const counted = { agency: '市公安局', day, at: '2026-11-22T02:11:00.000Z' }
const shown = (more: Partial<ReceiptVerdict>): void => {
  render(<Verdict verdict={{ signature: 'valid', record: 'matches', ...more }} receipt={receiptFor('dissatisfied')} onAnother={() => {}} />)
}

afterEach(cleanup)

describe('what the check says of the figures', () => {
  it('names the day a rating is counted in', () => {
    shown({ counted })
    expect(screen.getByText(words.countedIn('市公安局', '11月20日'))).toBeDefined()
  })

  it('says since when a rating is excluded after an appeal, and no more that it is counted', () => {
    shown({ counted, excludedAt: '2026-12-01T03:05:00.000Z' })
    expect(screen.getByText(words.excludedSince('2026年12月1日 11:05'))).toBeDefined()
    expect(screen.queryByText(words.countedIn('市公安局', '11月20日'))).toBeNull()
  })

  it('says of a fresh one that it will be counted', () => {
    shown({})
    expect(screen.getByText(words.notCounted)).toBeDefined()
  })
})

import { describe, expect, it } from '@jest/globals'
import { checkWithdrawal } from './withdrawal.ts'

const offered = { withdraws: 'typhoon-2026-08', decree: '云防指〔2026〕4号（虚构）', source: '演示数据' }

describe('a withdrawal', () => {
  it('is read', () => {
    expect(checkWithdrawal(offered)).toEqual({ withdrawal: offered })
  })

  it.each([
    [{ withdraws: undefined }, ['withdraws']], [{ withdraws: 'a b' }, ['withdraws']], [{ decree: '' }, ['decree']],
    [{ source: 3, off: [] }, ['source', 'off']]
  ])('with %j is refused by naming %j', (change, fields) => {
    const checked = checkWithdrawal({ ...offered, ...change })
    expect('problems' in checked && checked.problems.map(({ problem, field }) => [problem, field])).toEqual(fields.map((field) => ['notAWithdrawal', field]))
  })
})

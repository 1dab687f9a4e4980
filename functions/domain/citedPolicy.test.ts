import { expect, it } from '@jest/globals'
import { presets } from '@haochaping/shared/policy/presets.ts'
import { citedPolicy } from './citedPolicy.ts'

it('calls a policy verified only when every date that is shown with it was', () => {
  for (const { version, steps: { accept, contact, rectifySimple, reply } } of presets) {
    const all = accept.verified && contact.verified && rectifySimple.verified && reply.verified
    expect(citedPolicy({ policy: version })).toMatchObject({ version, verified: all })
  }
})

it('does not vouch for Zhejiang, whose source names no day for accepting a ticket', () => {
  expect(citedPolicy({ policy: 'zhejiang-2019@1' })).toMatchObject({ title: expect.stringContaining('浙江省'), verified: false })
})

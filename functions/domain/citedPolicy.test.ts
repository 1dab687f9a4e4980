import { expect, it } from '@jest/globals'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { presets } from '@haochaping/shared/policy/presets.ts'
import { citedPolicy } from './citedPolicy.ts'

it('calls a policy verified only when every date that is shown with it was', () => {
  for (const policy of presets) {
    const { version, steps: { accept, contact, rectifySimple, reply } } = policy
    const all = accept.verified && contact.verified && rectifySimple.verified && reply.verified
    expect(citedPolicy(policy)).toMatchObject({ version, verified: all })
  }
})

it('does not vouch for Zhejiang, whose source names no day for accepting a ticket', () => {
  expect(citedPolicy(policyOf('zhejiang-2019@1'))).toMatchObject({ title: expect.stringContaining('浙江省'), verified: false })
})

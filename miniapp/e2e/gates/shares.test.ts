import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shareOf } from '../stage/shareOf.ts'

const files = ['gates/everyPage.test.ts', 'gates/packages.test.ts', 'stories/leader.test.ts', 'stories/messages.test.ts', 'stories/new.test.ts', 'stories/supervisor.test.ts']

describe('The shares of what is played', () => {
  for (const count of [1, 2, 3]) {
    it(`hold every file once, in ${count}`, () => {
      const shares = Array.from({ length: count }, (_, at) => shareOf(files, `${at + 1}/${count}`))
      assert.deepEqual(shares.flat().sort(), files)
      assert.ok(shares.every((share) => share.length > 0))
    })
  }

  it('are refused where there is none', () => {
    for (const wrong of ['3/2', '0/1', 'half', '']) assert.throws(() => shareOf(files, wrong), /--share/)
  })
})

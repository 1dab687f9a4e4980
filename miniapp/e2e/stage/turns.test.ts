import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { it } from './it.ts'
import { turns } from './turns.ts'

const folder = mkdtempSync(join(tmpdir(), 'haochaping-turns-'))
const names = ['on weapp', 'on alipay', 'on h5', '“/..\\ 好差评']

describe('Processes that play side by side', () => {
  after(() => { rmSync(folder, { recursive: true }) })

  it('play every test once, whoever comes first', () => {
    const [one, other] = [turns(folder), turns(folder)]
    const first = names.filter((name, at) => (at % 2 === 0 ? one : other).isOurs(name))
    const second = names.filter((name, at) => (at % 2 === 0 ? other : one).isOurs(name))
    assert.deepEqual([first, second], [names, []])
  })

  it('play everything where there is only one of them', () => {
    const alone = turns(undefined)
    assert.deepEqual(names.filter((name) => alone.isOurs(name)), names)
  })

  it('say so where two tests have one name, of which one would never be played', () => {
    const alone = turns(undefined)
    alone.isOurs('on weapp')
    assert.throws(() => alone.isOurs('on weapp'), /“on weapp”/)
  })

  it('fail where the folder is gone, instead of leaving everything to the others', () => {
    assert.throws(() => turns(join(folder, 'gone')).isOurs('on weapp'), /ENOENT/)
  })
})

import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { it } from '../stage/it.ts'
import { allNames } from './allNames.ts'
import { askedOf } from './askedOf.ts'
import { pageTable } from './pageTable.ts'
import { pictureName } from './pictureName.ts'

describe('The pictures', () => {
  it('are called by page, look and platform', () => {
    assert.equal(pictureName({ page: 'pages/rate/index', look: 'elder', place: 'alipay' }), 'pages-rate.elder.alipay.png')
    assert.equal(pictureName({ page: 'oversight/pages/typicalCase/index', look: 'dark', place: 'h5' }), 'oversight-typicalCase.dark.h5.png')
  })

  it('are nine of each page, no two of one name', () => assert.equal(allNames().size, pageTable.length * 9))
})

describe('The command', () => {
  it('takes every picture unless some are asked for', () => {
    assert.deepEqual(askedOf([]), { act: 'take', parts: [], places: ['weapp', 'alipay', 'h5'], looks: ['normal', 'elder', 'dark'] })
    assert.deepEqual(askedOf(['pages/rate', '--place=h5', '--look=dark,normal']), { act: 'take', parts: ['pages/rate'], places: ['h5'], looks: ['normal', 'dark'] })
  })

  it('accepts', () => assert.deepEqual(askedOf(['accept', 'rate', 'find']).parts, ['rate', 'find']))

  it('says what there is to choose', () => assert.throws(() => askedOf(['--place=wechat']), /wechat.*weapp,alipay,h5/))
})

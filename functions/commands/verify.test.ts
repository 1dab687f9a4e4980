import { beforeEach, describe, expect, it } from '@jest/globals'
import { must } from '../testing/must.ts'
import { rate } from '../domain/rate.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'
import { anEvent, aRating, aScene, testKeys } from '../testing/given.ts'
import { runVerify } from './verify.ts'

const event = anEvent()
const rated = rate(event, aRating(event, { level: 'veryDissatisfied', words: '等了很久' }), aScene())
const receiptOf = (): Receipt => {
  if ('refused' in rated || rated.outcome.state !== 'rated') throw new Error('the rating counts')
  return rated.outcome.rating.receipt
}
const receipt = receiptOf()

let files: Record<string, unknown>
let printed: string[]
beforeEach(() => {
  files = { 'receipt.json': receipt, 'receipt-keys.json': testKeys.receiptKeys }
  printed = []
})
const textOf = (path: string): string => { const held = must(files[path]); return typeof held === 'string' ? held : JSON.stringify(held) }
const verified = (...argv: string[]) => runVerify(argv, {
  readFile: async (path) => textOf(path), openFile: async function* (path) { yield Buffer.from(textOf(path)) },
  print: (line) => { printed.push(line) }, defaultKeys: 'receipt-keys.json'
})

describe('checking a receipt with the public keys alone', () => {
  it('says in plain words what it says, and that it is true', async () => {
    expect(await verified('receipt.json')).toBe(0)
    const said = printed.join('\n')
    for (const part of [receipt.content.number, '非常不满意', '不动产转移登记', '市自然资源局', '2026年11月21日 10:42', '2026年11月20日', receipt.content.policy, '✓ 签名有效']) {
      expect(said).toContain(part)
    }
  })

  it.each([
    ['inside the reply that carried it', { receipt, serverTime: 'x' }],
    ['laid out over many lines behind a byte order mark', `\uFEFF${JSON.stringify(receipt, null, 2)}`]
  ])('takes it %s', async (_, held) => {
    files['receipt.json'] = held
    expect(await verified('receipt.json')).toBe(0)
  })

  it.each([
    ['another level', { level: 'verySatisfied' as const }], ['another day', { countedIn: { ...receipt.content.countedIn, day: '2026-11-19' } }],
    ['another place in the ledger', { ledger: { ...receipt.content.ledger, position: 9 } }]
  ])('finds out a forgery: %s', async (_, changed) => {
    files['receipt.json'] = { ...receipt, content: { ...receipt.content, ...changed } }
    expect(await verified('receipt.json')).toBe(1)
    expect(printed.join()).toContain('✗ 签名无效')
  })

  it('finds out a stranger who signs under our name', async () => {
    const stranger = must(ringKeys(newKeyRing()).receiptKeys.keys[0])
    files['keys.json'] = { keys: [{ ...stranger, keyId: receipt.keyId }] }
    expect(await verified('receipt.json', '--keys', 'keys.json')).toBe(1)
  })

  it('does not judge a receipt whose key is not at hand', async () => {
    files['receipt-keys.json'] = ringKeys(newKeyRing()).receiptKeys
    expect(await verified('receipt.json')).toBe(2)
    expect(printed.join()).toContain('无法确认')
  })

  it('lets no receipt steer the terminal', async () => {
    files['receipt.json'] = { ...receipt, content: { ...receipt.content, item: '\u001b[2J\r✓ 签名有效' } }
    expect(await verified('receipt.json')).toBe(1)
    expect(printed.join('\n')).not.toMatch(/[\u001b\r]/)
  })

  it.each([
    ['no file', undefined, '读不到文件'], ['no JSON', '{', '不是一张完整的回执'], ['half a receipt', { ...receipt, signature: undefined }, '不是一张完整的回执']
  ])('cannot check %s', async (_, held, said) => {
    files['receipt.json'] = held
    expect(await verified('receipt.json')).toBe(2)
    expect(printed).toEqual([expect.stringContaining(said)])
  })

  it.each([
    ['no keys', undefined, '--keys'], ['something else for keys', receipt, '不是回执公钥'],
    ['keys that are none', { keys: [{ keyId: receipt.keyId, kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }] }, '不是回执公钥']
  ])('cannot check with %s', async (_, held, said) => {
    files['receipt-keys.json'] = held
    expect(await verified('receipt.json')).toBe(2)
    expect(printed).toEqual([expect.stringContaining(said)])
  })

  it.each([[[]], [['a', 'b']], [['a', '--key', 'b']]])('%j is answered with the usage', async (argv) => {
    expect(await verified(...argv)).toBe(2)
    expect(printed).toEqual([expect.stringContaining('用法')])
  })
})

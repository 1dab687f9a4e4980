import { beforeEach, describe, expect, it } from '@jest/globals'
import { must } from '../testing/must.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { rate } from '../domain/rate.ts'
import { dayLeaves } from '../domain/seal/dayLeaves.ts'
import { daySeal, sealOrigin } from '../domain/seal/daySeal.ts'
import { headsOf } from '../domain/seal/head.ts'
import { sealProof } from '../domain/seal/sealProof.ts'
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

/** The day of the rating with a few others, sealed, and the proof for this receipt. */
const sealedDay = (() => {
  if ('refused' in rated) throw new Error('the rating counts')
  const leaves = dayLeaves()
  for (const one of [rated, ...[1, 2, 3, 4].map(() => anEvent({ receivedAt: '2026-11-21T03:00:00.000Z' }))]) leaves.add(one.eventId, headsOf(one.ledger))
  const day = LocalDate.parse('2026-11-21')
  const seal = daySeal({ region: '990100', day, ...leaves.of(day).sum(), previous: sealOrigin, at: '2026-11-21T16:10:00.000Z' }, testKeys.receiptSigner)
  return { seal, proof: must(sealProof(rated, receipt, { seal, leaves: leaves.of(day).leaves() })) }
})()

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

  it.each<[string, [number, string], () => Record<string, unknown>]>([
    ['under the seal of its day', [0, '✓ 在封存之内'], () => ({})],
    ['as the service tells it', [0, '✓ 在封存之内'], () => ({ 'proof.json': { state: 'sealed', proof: sealedDay.proof } })],
    ['under a seal that somebody else signed', [1, '✗ 封存的签名无效'], () => ({ 'proof.json': { ...sealedDay.proof, seal: { ...sealedDay.seal, signature: 'A'.repeat(86) } } })],
    ['by a proof for something else', [1, '✗ 不在封存之内'], () => ({ 'proof.json': { ...sealedDay.proof, path: sealedDay.proof.path.slice(1) } })],
    ['under a seal whose key is not at hand', [2, '？无法确认'], () => ({ 'proof.json': { ...sealedDay.proof, seal: { ...sealedDay.seal, keyId: 'nobody' } } })],
    ['by no proof at all', [2, '没有封存的证明'], () => ({ 'proof.json': { state: 'notYet', day: '2026-11-21' } })],
    ['by a proof that is not there', [2, '读不到文件 proof.json'], () => ({ 'proof.json': undefined })]
  ])('says whether a receipt is %s', async (_, [code, said], changed) => {
    Object.assign(files, { 'proof.json': sealedDay.proof }, changed())
    expect(await verified('receipt.json', '--proof', 'proof.json')).toBe(code)
    expect(printed.join('\n')).toContain(said)
  })

  it.each<[string, [number, string], () => unknown]>([
    ['the one that was published', [0, '✓ 与公布的封存一字不差'], () => ({ seals: [sealedDay.seal] })],
    ['another one', [1, '✗ 与公布的封存不同'], () => ({ seals: [{ ...sealedDay.seal, at: '2026-11-21T17:00:00.000Z' }] })],
    ['of a day that is not in the file', [2, '？公布的封存里没有这一天'], () => ({ seals: [] })],
    ['not in a file of seals', [2, '不是公布的封存'], () => testKeys.receiptKeys],
    ['in no file', [2, '读不到文件 seals.json'], () => undefined]
  ])('says whether the seal is %s', async (_, [code, said], seals) => {
    Object.assign(files, { 'proof.json': sealedDay.proof, 'seals.json': seals() })
    expect(await verified('receipt.json', '--proof', 'proof.json', '--seals', 'seals.json')).toBe(code)
    expect(printed.join('\n')).toContain(said)
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

  it.each([[[]], [['a', 'b']], [['a', '--key', 'b']], [['a.jsonl', '--proof', 'b']]])('%j is answered with the usage', async (argv) => {
    expect(await verified(...argv)).toBe(2)
    expect(printed).toEqual([expect.stringContaining('用法')])
  })
})

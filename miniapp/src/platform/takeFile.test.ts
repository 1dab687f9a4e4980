import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { freshPhone } from '../../test/freshPhone.ts'
import { phone } from '../../test/taro.ts'
import { refusedBy, takeFile } from './takeFile.ts'
import { takeFile as takeFileOnTheWeb } from './takeFile.h5.ts'

const file = { url: '/api/exports/x/files/1', header: { Authorization: 'Bearer t' }, name: '好差评统计_云州市_2026-11.csv', format: 'csv' as const }

describe('a file on a phone', () => {
  beforeEach(freshPhone)

  it('is opened where there is a viewer for it; a CSV has none', async () => {
    expect([await takeFile({ ...file, format: 'xlsx' }), await takeFile(file)]).toEqual([{ told: 'opened' }, { told: 'noViewer' }])
    phone.opens = false
    expect(await takeFile({ ...file, format: 'xlsx' })).toEqual({ told: 'noViewer' })
  })

  it('did not come for the reason that the status tells', () => {
    expect([401, 403, 404, 409, 410, 500, 503, 418].map(refusedBy)).toEqual([
      ...['signInAgain', 'notAllowed', 'exportUnknown', 'exportNotReady', 'exportOver', 'serverFault', 'serverFault'].map((refused) => ({ refused })), { failed: 'reply' }])
  })
})

/** A browser's request that is answered by the test. */
class Asked {
  static last: Asked | undefined
  status = 0
  response: unknown
  sent: Record<string, string> = {}
  opened: string[] = []
  onload: () => void = () => undefined
  onerror: () => void = () => undefined
  ontimeout: () => void = () => undefined
  constructor() { Asked.last = this }
  open(method: string, url: string): void { this.opened = [method, url] }
  setRequestHeader(name: string, value: string): void { this.sent[name] = value }
  send(): void { /* answered by the test */ }
  answer(status: number, text: string): void {
    Object.assign(this, { status, response: { text: async () => text } })
    this.onload()
  }
}

describe('a file on the web', () => {
  const clicked: { href: string; download: string }[] = []
  const real = globalThis.XMLHttpRequest
  beforeEach(() => {
    clicked.length = 0
    Object.assign(globalThis, { XMLHttpRequest: Asked })
    Object.assign(URL, { createObjectURL: () => 'blob:one', revokeObjectURL: () => undefined })
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) { clicked.push({ href: this.href, download: this.download }) })
  })
  afterEach(() => {
    Object.assign(globalThis, { XMLHttpRequest: real })
    jest.restoreAllMocks()
  })

  it('is saved under its name, and the token travels in a header', async () => {
    const taking = takeFileOnTheWeb(file)
    Asked.last?.answer(200, '')
    expect(await taking).toEqual({ told: 'saved' })
    expect(clicked).toEqual([{ href: 'blob:one', download: file.name }])
    expect([Asked.last?.opened, Asked.last?.sent]).toEqual([['GET', file.url], { Authorization: 'Bearer t' }])
  })

  it('is not saved when it is refused: the refusal is told as it came', async () => {
    const taking = takeFileOnTheWeb(file)
    Asked.last?.answer(410, JSON.stringify({ refused: 'exportOver', say: '', requestId: 'r1' }))
    expect(await taking).toEqual({ refused: 'exportOver', requestId: 'r1' })
    const odd = takeFileOnTheWeb(file)
    Asked.last?.answer(502, '<html>')
    expect(await odd).toEqual({ refused: 'serverFault' })
    const lost = takeFileOnTheWeb(file)
    Asked.last?.onerror()
    expect([await lost, clicked]).toEqual([{ failed: 'network' }, []])
  })
})

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import { exportsPageWords as words } from '@haochaping/shared/words/exportsPageWords.ts'
import { refusalTitles, failureWords } from '@haochaping/shared/words/troubleWords.ts'
import { useStaffSession } from '../../../state/session.ts'
import { anExport, exportBackEnd } from '../../../../test/exportBackEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { realEstate } from '../../../../test/summaries.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import ExportsPage from './index.tsx'

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['Date', 'queueMicrotask', 'setImmediate'] })
  freshPhone()
  exportBackEnd.begin()
  phone.params = { place: '990100', period: '2026-11' }
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

const pass = async (milliseconds: number): Promise<void> => { await act(async () => { await jest.advanceTimersByTimeAsync(milliseconds) }) }
const listsRead = (): number => phone.asked.filter(({ url, method }) => url === '/api/exports' && method === 'GET').length
const button = (name: string | RegExp) => screen.queryByRole('button', { name })

describe('the page of exports', () => {
  it('says what the file holds and that it is logged, before anything is asked', async () => {
    await openPage(ExportsPage)
    expect(heading()).toBe('云州市，2026年11月')
    expect([shows(words.holds(true)), shows(words.none), shows(new RegExp(words.logged))]).toEqual([true, true, true])
    expect(exportBackEnd.asked).toEqual([])
  })

  it('asks once, and shows how far it is until it is ready', async () => {
    await openPage(ExportsPage)
    await press(words.ask)
    expect(exportBackEnd.asked).toMatchObject([{ place: '990100', period: '2026-11', format: 'xlsx' }])
    const [asked] = exportBackEnd.exports
    const one = asked ?? anExport(1)
    expect(shows(words.state(one, ''))).toBe(true)
    exportBackEnd.exports = [{ ...one, state: 'running', done: 12, of: 23 }]
    await pass(3000)
    expect(shows(words.state({ ...one, state: 'running', done: 12, of: 23 }, ''))).toBe(true)
    expect(document.querySelector('.export-done')?.getAttribute('style')).toContain('52.2%')
    exportBackEnd.exports = [{ ...one, state: 'done', done: 23, of: 23, rows: 210, files: 1 }]
    await pass(3000)
    expect(shows(/^做好了，210 行 · 保存到 11月29日/)).toBe(true)
    const read = listsRead()
    await pass(60_000)
    expect(listsRead()).toBe(read)
  })

  it('downloads with the session in a header, and opens what came', async () => {
    exportBackEnd.begin([anExport(1)])
    await openPage(ExportsPage)
    await press(words.take(1, 1, true))
    expect(phone.downloaded).toMatchObject([{ url: `/api/exports/${anExport(1).exportId}/files/1`, header: { Authorization: 'Bearer staff-t' } }])
    expect(Taro.openDocument).toHaveBeenCalledWith({ filePath: 'tmp/file', fileType: 'xlsx', showMenu: true })
    expect(shows(words.opened)).toBe(true)
  })

  it('has a button a file, and says when a phone cannot open one', async () => {
    exportBackEnd.begin([anExport(1, { files: 3 }), anExport(2, { format: 'csv' })])
    phone.opens = false
    await openPage(ExportsPage)
    expect(screen.getAllByRole('button', { name: /^打开/ })).toHaveLength(3)
    expect(shows(words.onlySheets)).toBe(true)
    await press(words.take(3, 3, true))
    expect(phone.downloaded[0]?.url.endsWith('/files/3')).toBe(true)
    expect(shows(words.noViewer)).toBe(true)
  })

  it('calls one off, and asks again for one that failed or is no longer kept', async () => {
    exportBackEnd.begin([anExport(1, { state: 'running', done: 3, of: 9 }), anExport(2, { state: 'failed', period: '2026-10' }), anExport(3, { state: 'expired', place: realEstate })])
    await openPage(ExportsPage)
    expect([shows(words.state(anExport(2, { state: 'failed' }), '')), shows(words.state(anExport(3, { state: 'expired' }), '')), button(/^打开/)]).toEqual([true, true, null])
    await press(words.cancel)
    expect([exportBackEnd.find(anExport(1).exportId).state, shows(words.state(anExport(1, { state: 'cancelled' }), '')), button(words.cancel)]).toEqual(['cancelled', true, null])
    await press(words.again)
    expect(exportBackEnd.asked).toMatchObject([{ place: '990100', period: '2026-10', format: 'xlsx' }])
  })

  it('asks under the same id after a lost answer, and under another after a refusal', async () => {
    await openPage(ExportsPage)
    const ids = () => phone.asked.filter(({ method }) => method === 'POST').map(({ data }) => (JSON.parse(data ?? '') as { exportId: string }).exportId)
    exportBackEnd.away = true
    await press(words.ask)
    expect(shows(failureWords.network.title)).toBe(true)
    exportBackEnd.away = false
    exportBackEnd.refuse = 'tooManyExports'
    await press(words.ask)
    expect(shows(String(refusalTitles.tooManyExports))).toBe(true)
    exportBackEnd.refuse = undefined
    await press(words.ask)
    const [first, second, third] = ids()
    expect([first === second, second === third, shows(failureWords.network.title)]).toEqual([true, false, false])
  })

  it('says why a file did not come, beside the file', async () => {
    exportBackEnd.begin([anExport(1)])
    phone.file = async () => ({ statusCode: 410, tempFilePath: '' })
    await openPage(ExportsPage)
    await press(words.take(1, 1, true))
    expect(shows(String(refusalTitles.exportOver))).toBe(true)
    phone.file = async () => { throw new Error('offline') }
    await press(words.take(1, 1, true))
    expect(shows(failureWords.network.title)).toBe(true)
    phone.file = async () => ({ statusCode: 200, tempFilePath: 'tmp/file' })
  })

  it('shows the record to administrators alone, when they open it', async () => {
    await openPage(ExportsPage)
    expect(button(words.record)).toBeNull()
    cleanup()
    exportBackEnd.acts = [{ actId: '2026-11-22T02:00:00.000Z#aaaaaaaa', at: '2026-11-22T02:00:00.000Z', who: 'Zt5cR8vQx1Lm3Wb6Ks0YpA', act: 'downloaded', file: 1, exportId: anExport(1).exportId, place: '990100', period: '2026-11', format: 'xlsx' }]
    useStaffSession.setState({ role: 'administrator' })
    await openPage(ExportsPage)
    expect(phone.asked.some(({ url }) => url.startsWith('/api/export-acts'))).toBe(false)
    await press(words.record)
    expect([shows('下载第 1 份 990100 · 2026年11月 · xlsx'), shows(words.acted('Zt5c…0YpA', '11月22日 10:00'))]).toEqual([true, true])
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { findPageWords as words } from '@haochaping/shared/words/findPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { glance } from '../../../test/backEnd.ts'
import { freshPhone } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import { phone } from '../../../test/taro.ts'
import { knownCase } from '../../state/knownCases.ts'
import FindPage from './index.tsx'

beforeEach(freshPhone)
afterEach(cleanup)

const code = 'k3Jq9x_abcdefghijkl-op'
const finding = (): void => { phone.answer = async () => ({ statusCode: 200, data: JSON.stringify({ found: [{ case: glance(), pass: 'pass.1' }] }) }) }
const refusing = (refused: string): void => { phone.answer = async () => ({ statusCode: 404, data: JSON.stringify({ refused, say: '', requestId: 'r' }) }) }
const tap = async (role: string, name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole(role, { name })) }) }
const fill = (at: number, text: string): void => { fireEvent.change(screen.getAllByRole('textbox')[at] as HTMLElement, { target: { value: text } }) } // the fields stand in the order of the page
const asked = () => phone.asked.map((one) => JSON.parse(one.data ?? '{}') as unknown)

describe('finding a case', () => {
  it('by the code of a link or QR needs no tap, and keeps the pass for the rating', async () => {
    finding()
    phone.params = { scene: encodeURIComponent(code) }
    await openPage(FindPage)
    expect(asked()).toEqual([{ by: 'code', code }])
    expect(screen.getByText(words.foundTitle)).toBeDefined()
    expect(knownCase(glance().eventId)).toMatchObject({ pass: 'pass.1', scanned: true })
  })

  it('by a typed code, told apart from one that was scanned', async () => {
    finding()
    await openPage(FindPage)
    fill(0, ` ${code} `)
    await tap('button', words.look)
    expect(asked()).toEqual([{ by: 'code', code }])
    expect(knownCase(glance().eventId)).toMatchObject({ scanned: false })
  })

  it('does not bother the server with half a code', async () => {
    await openPage(FindPage)
    fill(0, 'k3Jq9x')
    await tap('button', words.look)
    expect(screen.getByText(words.codeWrong)).toBeDefined()
    expect(asked()).toEqual([])
  })

  it('by number and name, both of any script and length', async () => {
    finding()
    await openPage(FindPage)
    await tap('radio', words.byNumber)
    fill(0, 'YZ20261120900006')
    fill(1, 'Isabella Rossi')
    await tap('button', words.look)
    expect(asked()).toEqual([{ by: 'numberAndName', projectNo: 'YZ20261120900006', name: 'Isabella Rossi' }])
  })

  it('keeps number and name while one looks at the other way', async () => {
    await openPage(FindPage)
    await tap('radio', words.byNumber)
    fill(0, 'YZ20261120900006')
    fill(1, 'Isabella Rossi')
    await tap('radio', words.byCode)
    await tap('radio', words.byNumber)
    expect(screen.getByDisplayValue('YZ20261120900006')).toBeDefined()
    expect(screen.getByDisplayValue('Isabella Rossi')).toBeDefined()
  })

  it.each(['unknownCode', 'tooManyTries'] as const)('keeps what was typed when the answer is %s', async (refused) => {
    refusing(refused)
    await openPage(FindPage)
    fill(0, code)
    await tap('button', words.look)
    expect(screen.getByText(refusalWords[refused])).toBeDefined()
    expect(screen.getByDisplayValue(code)).toBeDefined()
  })
})

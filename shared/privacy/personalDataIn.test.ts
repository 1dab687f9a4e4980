import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { personalDataIn } from './personalDataIn.ts'

const names = ['陈秀兰', '云州市某某商贸有限公司', 'Anna Li']
/** Words of a reply, none of which is personal. */
const plain = fc.array(fc.constantFrom('材料清单', '已经', '补齐，', '11月28日', '起', '窗口', '（0571）87654321', '0571-87654321', '010-87654321', '12345', '2026-11-20 至 2026-11-30', '2026.11.20-2026.11.30', '3 个工作日。'), { maxLength: 12 }).map((parts) => parts.join('，'))
const digits = (n: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }).map((all) => all.join(''))
const mobile = digits(10).map((rest) => `1${rest}`)
const separator = fc.constantFrom(' ', '-', '–', '—', '.', '·')
const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

describe('what must not be published', () => {
  it('is none of the telephone numbers of offices, dates and counts that a reply is full of', () => {
    fc.assert(fc.property(plain, (text) => { expect(personalDataIn(text, names)).toEqual([]) }))
  })

  it('is a number of 11 digits, wherever it stands, grouped, wide or behind a country code', () => {
    const written = fc.oneof(
      mobile, mobile.map((number) => `+86${number}`), mobile.map(wide),
      fc.tuple(mobile, separator).map(([number, sign]) => `${number.slice(0, 3)}${sign}${number.slice(3, 7)}${sign}${number.slice(7)}`)
    )
    fc.assert(fc.property(plain, written, plain, (before, number, after) => {
      expect(personalDataIn(`${before}，电话${number}，${after}`, [])).toContain('phone')
    }))
    expect(personalDataIn('回拨 23456789012 即可', [])).toEqual(['phone'])
  })

  it('is an identity number, with X or x or none, grouped or not', () => {
    fc.assert(fc.property(plain, fc.tuple(digits(17), fc.constantFrom('X', 'x', '7', 'Ｘ')), separator, (before, [number, last], sign) => {
      const whole = `${number}${last}`
      expect(personalDataIn(`${before}证件${whole}。`, [])).toContain('idNumber')
      expect(personalDataIn(`${before}证件${whole.slice(0, 6)}${sign}${whole.slice(6, 14)}${sign}${whole.slice(14)}。`, [])).toContain('idNumber')
    }))
  })

  it.each(['+44 7700 900123', '+852 6123 4567', '+1 (202) 555-0100', '+33612345678'])('is the telephone number of a visitor, %s', (number) => {
    expect(personalDataIn(`请致电${number}。`, [])).toEqual(['phone'])
  })

  it.each(['E12345678', 'ea1234567', 'H12345678', 'ABC110080010101', 'Ｅ１２３４５６７８'])('is the document number of a visitor, %s', (number) => {
    expect(personalDataIn(`证件${number}。`, [])).toEqual(['idNumber'])
  })

  it.each(['GB/T 39735', 'A4 纸 2 张', 'Ed25519', 'HP-283S-CEH0-9D6M', 'YZ-20261120-0001', 'G60 高速'])('is not %s', (text) => {
    expect(personalDataIn(text, [])).toEqual([])
  })

  it('is the name of somebody behind it, in any width, with spaces, in any case, and of nobody else', () => {
    const name = fc.constantFrom(...names)
    const spaced = (text: string, sign: string) => [...text].join(sign)
    fc.assert(fc.property(fc.tuple(plain, plain), name, fc.constantFrom('', ' ', '　', '·'), ([before, after], who, sign) => {
      const text = `${before}感谢${spaced(who, sign)}女士，${after}`
      expect(personalDataIn(text, names)).toEqual(['name'])
      expect(personalDataIn(text.toUpperCase(), names)).toEqual(['name'])
      expect(personalDataIn(text, names.filter((one) => one !== who))).toEqual([])
    }))
    expect(personalDataIn('李 工给出了说明', ['李'])).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fieldTypes } from './fieldTypes.ts'
import type { FieldType } from './fieldTypes.ts'
import { fieldValue } from './fieldValue.ts'

/** The rules of the platforms' pages once more, written down for themselves. */
const everywhere = (value: string) => value.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cn}\p{Co}]/u.test(value) && value.trim() === value && value !== ''
const day = '\\d{4}年([1-9]|1[0-2])月([1-9]|[12]\\d|3[01])日'
const hour = '([01]\\d|2[0-3]):[0-5]\\d'
const legal: Record<FieldType, RegExp> = {
  thing: /^[^]{1,20}$/, phrase: /^[\u4e00-\u9fa5]{1,5}$/, character_string: /^[\x21-\x7e]{1,32}$/, number: /^(?=.{1,32}$)-?\d+(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/, symbol: /^[!-/:-@[-`{-~]{1,5}$/, name: /^([\u4e00-\u9fa5A-Za-z·.,&'()（）\- ]{1,10}|[A-Za-z.,&'()\- ]{1,20})$/,
  time: new RegExp(`^(${day} )?${hour}(~(${day} )?${hour})?$`), date: new RegExp(`^${day}( ${hour})?(~${day}( ${hour})?)?$`),
  amount: /^¥(?=[\d.]{1,11}$)(?!\d{11})\d+(\.\d+)?$/, phone_number: /^[\d+\-*#()]{1,17}$/, car_number: /^(无|[\u4e00-\u9fa5][A-Z][A-Z0-9]{4,5}[A-Z0-9挂学警港澳])$/,
  alipay: /^[^]{1,50}$/, sms: /^[^【】]{1,20}$/
}

const nasty = fc.constantFrom(
  '\n', '\r\n', '\u2028', '\0', '\u0007', '\u200b', '\u202e', '\ufeff', '\ud83d', '\udc68', '👨‍👩‍👧‍👦', '🇨🇳', '1️⃣', 'é', 'e\u0301', '1\u03012', '\u0301\u0302', 'שלום', 'ئۇيغۇر', 'བོད', '𠮷', '﷽',
  '（', '）', '【', '】', '(', '云岭省', '云州市', '江南区', '城镇职工基本医疗保险', '有限公司', '不动产', '登记', '第', '三十五', '15万', '12', '3.5%', '2026-11-22', '10:42', 'YZ-2026-0001',
  '１２', '٣٤', '½', 'Certificate', 'Ⅷ', '~', '…', '-', ' ', '\u3000', '元', '¥', '+86', '云A12345', '2026-11-21T02:42:00.000Z', '\ue000', '\u{10ffff}', '\u{e0067}', '々', '〇'
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), { maxLength: 40 }).map((units) => units.join('')),
  fc.array(fc.oneof({ weight: 4, arbitrary: nasty }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) }), { maxLength: 20 }).map((parts) => parts.join(''))
)
const anyType = fc.constantFrom(...fieldTypes)
const runs = { numRuns: 3000 }

const numbersIn = (text: string): string[] => text.normalize('NFKC').match(/\p{Nd}+/gu) ?? []
/** Keycaps are drawn as pictures, not as digits. */
const withoutKeycaps = (text: string): string => text.replace(/.\p{M}*\u20e3\p{M}*/gu, ' ')
const latinIn = (text: string): string[] => text.replace(/[\ufe0f\u20e3]+/gu, ' ').match(/(?:\p{Script=Latin}\p{M}*)+/gu) ?? []
/** Types that show a text; the others read one thing out of it and write that in their own way. */
const textual = ['thing', 'character_string', 'alipay', 'sms', 'phrase', 'name'] as const

describe('the value of a field', () => {
  it('is what the platform takes, whatever text it is made of', () => {
    fc.assert(fc.property(anyType, anyText, (type, text) => {
      const value = fieldValue(type, text)
      expect(everywhere(value)).toBe(true)
      expect(value).toMatch(legal[type])
    }), runs)
  })

  it('stays as it is when it is made into a value again', () => {
    fc.assert(fc.property(anyType, anyText, (type, text) => {
      const value = fieldValue(type, text)
      expect(fieldValue(type, value)).toBe(value)
    }), runs)
  })

  it('holds a number whole or not at all', () => {
    fc.assert(fc.property(fc.constantFrom(...textual), anyText, (type, text) => {
      const there = new Set([text, withoutKeycaps(text)].flatMap((said) => [...numbersIn(said), ...(said.match(/\p{Nd}+/gu) ?? []).flatMap(numbersIn)]))
      expect(numbersIn(fieldValue(type, text)).filter((number) => !there.has(number))).toEqual([])
    }), runs)
  })

  it('holds a Latin word whole or not at all', () => {
    fc.assert(fc.property(fc.constantFrom('thing', 'alipay', 'sms'), anyText, (type, text) => {
      const there = new Set(latinIn(text))
      expect(latinIn(fieldValue(type, text)).filter((word) => !there.has(word))).toEqual([])
    }), runs)
  })

  it('holds every character as it was drawn, or not at all', () => {
    const graphemes = (text: string) => Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment)
    const plainParts = fc.constantFrom('e\u0301', '𠮷', 'བོད', '한', 'ก็', '登记', '不动产', ' ', 'नि')
    fc.assert(fc.property(fc.constantFrom('thing', 'alipay', 'sms'), fc.array(plainParts, { maxLength: 60 }), (type, parts) => {
      const there = new Set([...graphemes(parts.join('')), '…', '无'])
      expect(graphemes(fieldValue(type, parts.join(''))).filter((drawn) => !there.has(drawn))).toEqual([])
    }), runs)
  })
})

describe('a text that is too long', () => {
  it.each(['（'.repeat(10_000) + '）'.repeat(10_000), '1a，'.repeat(8_000), '\u0301'.repeat(20_000), '(1) '.repeat(6_000), '登'.repeat(20_000)])('beyond all measure is shortened all the same', (text) => {
    for (const type of fieldTypes) expect(fieldValue(type, text)).toMatch(legal[type])
  })

  it.each([
    ['thing', '不动产转移登记', '不动产转移登记'],
    ['thing', '云岭省云州市江南区城镇职工基本医疗保险参保登记', '云岭省云州市江南区职工医保参保登记'],
    ['thing', '城镇职工基本医疗保险关系转移接续（跨统筹地区转出，含灵活就业人员）', '职工医保关系转移接续'],
    ['thing', '云岭省云州市江南区农村土地承包经营权流转合同备案登记', '农村土地承包经营权流转合同备案登记'],
    ['thing', '广西壮族自治区南宁市青秀区行政审批局综合窗口受理服务', '行政审批局综合窗口受理服务'],
    ['thing', '上海市民中心不动产首次登记及抵押登记联合办理事项', '上海市民中心不动产首次登记及抵押登记联…'],
    ['thing', '关于申请办理建设工程规划许可的有关事项通知2026年第35号', '关于申请办理建设工程规划许可的有关事项…'],
    ['thing', '办理建设工程规划许可的有关事项编号12345678', '办理建设工程规划许可的有关事项编号…'],
    ['thing', 'Work permit for foreigners coming to China', 'Work permit for…'],
    ['thing', '（二〇二六年版）企业开办、变更、备案、注销登记一件事联办事项', '企业开办、变更、备案、注销登记一件事联…'],
    ['thing', '（这一段文字全部都在括号里面而且超过了二十个字）', '（这一段文字全部都在括号里面而且超过了…'],
    ['thing', '再生育审批（夫妻双方均为本省户籍的）及生育登记服务证明补办', '再生育审批及生育登记服务证明补办'],
    ['thing', '第12（含补办、换领、变更、注销的各种情形）34号窗口', '第12 34号窗口'],
    ['thing', '12345678901234567890123', '无'],
    ['character_string', 'AB٣CD', 'AB-CD'],
    ['sms', '【云州市】请查收', '（云州市）请查收'],
    ['alipay', '一'.repeat(51), '无'],
    ['alipay', '好'.repeat(51), `${'好'.repeat(49)}…`],
    ['phrase', '整改已答复', '整改已答复'],
    ['phrase', '城镇职工基本医疗保险', '职工医保'],
    ['phrase', '处理中，请等待结果', '处理中'],
    ['phrase', 'OK', '无'],
    ['character_string', 'YZ－2026 第１号', 'YZ-2026-1'],
    ['character_string', '3'.repeat(33), '-'],
    ['name', '云岭省云州市江南区自然资源和规划局', '资规局'],
    ['name', '市人力资源和社会保障局', '市人社局'],
    ['name', 'Immigration Administration Office', 'Immigration..']
  ] as const)('in a field of type %s, %s is shortened by meaning to %s', (type, long, short) => {
    expect(fieldValue(type, long)).toBe(short)
  })
})

describe('a field of one thing', () => {
  it.each([
    ['time', '2026-11-21T02:42:00.000Z', '2026年11月21日 10:42'], ['time', '2026-11-27T15:59:59.999Z', '2026年11月27日 23:59'],
    ['time', '9:05', '09:05'], ['time', '2026-11-27', '2026年11月27日 00:00'], ['time', '2019年10月1日 15:01~16:30', '2019年10月1日 15:01~16:30'],
    ['date', '2026-11-27', '2026年11月27日'], ['date', '2026/2/30', '1970年1月1日'], ['date', '2026.1.5～2026.1.9', '2026年1月5日~2026年1月9日'],
    ['number', '共 1,234.5 件', '1234.5'], ['number', '1.2.3', '0'], ['number', '１２', '12'], ['number', '٣٤12', '0'], ['amount', '12345678901元', '¥0'], ['amount', '￥80.50', '¥80.50'],
    ['phone_number', '请拨 0571-12345 转 2', '0571-12345'], ['phone_number', '123456789012345678', '-'], ['car_number', '云A12345', '云A12345'],
    ['letter', 'Zürich 12 b', 'Zurichb'], ['symbol', 'a+b=c!', '+=!']
  ] as const)('of type %s, made of %s, says %s', (type, text, value) => {
    expect(fieldValue(type, text)).toBe(value)
  })
})

describe('what no platform promises to take', () => {
  it.each([
    ['不动产\n转移登记', '不动产 转移登记'], ['不动产\u200b转移登记', '不动产转移登记'], ['办好了👍🏽谢谢', '办好了谢谢'], ['1👨‍👩‍👧2', '1 2'], ['㉑🌀㏠', '㉑ ㏠'], ['\ud83d登记\udc68', '登记'],
    ['a\u202eb', 'a b'], ['\u0301\u0301', '无'], ['\r\n\t', '无'], ['𠮷祥街道', '𠮷祥街道']
  ])('goes without leaving a trace that reads otherwise: %j becomes %s', (text, value) => {
    expect(fieldValue('thing', text)).toBe(value)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fieldValue } from '../../notifications/fields/fieldValue.ts'
import { wechatTakes } from './wechatFakeFields.ts'

const very = (n: number, letter = '很'): string => letter.repeat(n)

describe('the fields of WeChat\'s fake', () => {
  it.each([
    ['thing1', ['不动产转移登记', very(20), 'a1！~ 🏠'], [very(21), `${very(19)}🏠`]],
    ['character_string2', ['YZ-2026/001', very(32, 'a')], ['编号1', very(33, 'a')]],
    ['number3', ['3', '-1.5', very(32, '1')], ['三', '1.', '1e3', very(33, '1')]],
    ['letter4', ['abcXYZ', very(32, 'a')], ['a1', 'a b', very(33, 'a')]],
    ['symbol5', ['★★★★★', '!'], ['a', '!!!!!!']],
    ['phrase6', ['已办结', '已经整改了'], ['已经整改完了', '整改ok', '整改。']],
    ['name7', ['欧阳修', very(10), 'Anna-Maria Smith', very(20, 'a')], [very(11), `${very(10, 'a')}王`, very(21, 'a')]],
    ['time8', ['15:01', '2019年10月1日 15:01', '9:05~10:30', '2026-11-22 08:00:59'], ['24:00', '15:60', '上午9点', '8:00~9:00~10:00', '2026-13-01 08:00']],
    ['date9', ['2019-12-25 09:42', '2019年10月1日', '2026/11/22', '2026.1.2~2026.1.9'], ['2026-11/22', '11-22', '明天', '2026-11-32', '2026-00-10']],
    ['amount10', ['¥100.00', '100元', '1234567890'], ['12345678901', '100美元', '一百']],
    ['phone_number11', ['+86-0766-66888866', '12345'], [very(18, '1'), '电话12345']],
    ['car_number12', ['粤A8Z888挂', '浙A12345'], ['粤A8Z8888挂', '粤a12345', '粤A·1234']]
  ])('%s', (key, good, bad) => {
    expect(good.filter((value) => !wechatTakes(key, value))).toEqual([])
    expect(bad.filter((value) => wechatTakes(key, value))).toEqual([])
  })

  it.each(['', ' ', '两\n行', '制表\t符', '\u0000', '\u2028', '半个\ud83c', '\u0085'])('takes no empty value, break, control or half character: %j', (value) => {
    expect(wechatTakes('thing1', value)).toBe(false)
  })

  it.each(['thing', '1', 'thought1', 'thing1x', '__proto__1', 'constructor1'])('knows no field %s', (key) => {
    expect(wechatTakes(key, '不动产')).toBe(false)
  })

  it.each(['thing', 'phrase', 'character_string', 'number', 'letter', 'symbol', 'name', 'time', 'date', 'amount', 'phone_number', 'car_number'] as const)('take as %s whatever the product makes of any text', (type) => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...'城镇职工医保A1~-/.: ¥元🏠王\n'), maxLength: 60 }), (any, likely) => {
      expect([any, likely].map((text) => fieldValue(type, text)).filter((value) => !wechatTakes(`${type}1`, value))).toEqual([])
    }))
  })
})

import { describe, expect, it } from '@jest/globals'
import { readTemplates } from './readTemplates.ts'

const wechat = {
  result: { id: 'tmpl-r', fields: { thing1: 'item', phrase2: 'status', time3: 'at', phone_number4: { text: '12345' } } },
  followUp: { id: 'tmpl-f', longTerm: true, fields: { thing1: 'item', date2: 'deadline', name3: 'agency', character_string4: 'projectNo' } },
  progress: null
}
const alipay = { result: { id: 'ali-r', fields: { keyword1: 'item', keyword2: 'deadline' } }, followUp: null, progress: null }
const sms = { result: { id: 'SMS_1', params: [{ name: 'item', value: 'item' }, { name: 'hotline', value: { text: '12345' } }] }, followUp: null, progress: { id: 'SMS_2', params: [] }, invite: null, staff: { id: 'SMS_3', params: [{ name: '1', value: 'projectNo' }] } }

const wrongOf = (read: ReturnType<typeof readTemplates>) => ('wrong' in read ? read.wrong : [])
const onWechat = (said: unknown) => wrongOf(readTemplates({ WECHAT_TEMPLATES: JSON.stringify(said) }))
const inFields = (fields: unknown, kind = 'result') => onWechat({ result: null, followUp: null, progress: null, [kind]: { id: 'x', fields } })

describe('the templates an operator has registered', () => {
  it('are none where nothing is said, and the channel is off', () => {
    expect(readTemplates({})).toEqual({ templates: {} })
    expect(readTemplates({ WECHAT_TEMPLATES: '', SMS_TEMPLATES: ' ' })).toEqual({ templates: {} })
  })

  it('are read with their fields, and a kind that is null is not there', () => {
    expect(readTemplates({ WECHAT_TEMPLATES: JSON.stringify(wechat), ALIPAY_TEMPLATES: JSON.stringify(alipay), SMS_TEMPLATES: JSON.stringify(sms) })).toEqual({
      templates: {
        wechat: { result: { ...wechat.result, longTerm: false }, followUp: wechat.followUp },
        alipay: { result: { ...alipay.result, longTerm: false } },
        sms: { result: sms.result, progress: sms.progress, staff: sms.staff }
      }
    })
  })

  it('name everything that is missing or wrong at once, by variable and place', () => {
    const read = readTemplates({
      WECHAT_TEMPLATES: JSON.stringify({ result: { fields: { thing1: 'itme' } }, followUp: { id: '', fields: {} }, extra: 1 }),
      ALIPAY_TEMPLATES: '{"result":', SMS_TEMPLATES: JSON.stringify({ ...sms, invite: undefined })
    })
    expect(wrongOf(read)).toEqual([
      'WECHAT_TEMPLATES.result.id：缺少',
      'WECHAT_TEMPLATES.result.fields.thing1：要写 item、agency、projectNo、status、title、at、deadline 之一，或 {"text":"固定文字"}',
      'WECHAT_TEMPLATES.followUp.id：缺少',
      'WECHAT_TEMPLATES.followUp.fields：至少要有一个字段',
      'WECHAT_TEMPLATES.progress：缺少；没有登记这一类模板就写 null',
      'WECHAT_TEMPLATES：不认识 extra',
      'ALIPAY_TEMPLATES：不是合法的 JSON',
      'SMS_TEMPLATES.invite：缺少；没有登记这一类模板就写 null'
    ])
  })

  it.each([
    [{ enum1: 'status' }, 'WECHAT_TEMPLATES.result.fields.enum1：字段名要照抄模板里的关键词，例如 thing1、time2；不支持 enum'],
    [{ sms1: 'status' }, 'WECHAT_TEMPLATES.result.fields.sms1：字段名要照抄模板里的关键词，例如 thing1、time2；不支持 enum'],
    [{ thing: 'item' }, 'WECHAT_TEMPLATES.result.fields.thing：字段名要照抄模板里的关键词，例如 thing1、time2；不支持 enum'],
    [{ number1: 'item' }, 'WECHAT_TEMPLATES.result.fields.number1：item 放不进 number 类型的字段'],
    [{ phrase1: 'title' }, 'WECHAT_TEMPLATES.result.fields.phrase1：title 放不进 phrase 类型的字段'],
    [{ thing1: 'projectNo' }, 'WECHAT_TEMPLATES.result.fields.thing1：projectNo 放不进 thing 类型的字段'],
    [{ date1: 'deadline' }, 'WECHAT_TEMPLATES.result.fields.date1：deadline 在这类消息里有时没有，放不进 date 类型的字段'],
    [{ phrase1: { text: '请打开小程序看' } }, 'WECHAT_TEMPLATES.result.fields.phrase1：固定文字不合 phrase 类型的要求（长度或字符）'],
    [{ thing1: { text: '' } }, 'WECHAT_TEMPLATES.result.fields.thing1.text：缺少'],
    [undefined, 'WECHAT_TEMPLATES.result.fields：缺少']
  ])('do not take %j', (fields, wrong) => {
    expect(inFields(fields)).toEqual([wrong])
  })

  it('take a date of which some messages have none only where there always is one', () => {
    expect(inFields({ date1: 'deadline' }, 'followUp')).toEqual([])
    expect(inFields({ time1: 'deadline' }, 'progress')).toHaveLength(1)
    expect(inFields({ thing1: 'deadline' }, 'progress')).toEqual([])
  })

  it('on Alipay are numbered without a gap', () => {
    const onAlipay = (fields: unknown) => wrongOf(readTemplates({ ALIPAY_TEMPLATES: JSON.stringify({ ...alipay, result: { id: 'x', fields } }) }))
    expect(onAlipay({ keyword2: 'item', keyword1: 'status' })).toEqual([])
    expect(onAlipay({ keyword1: 'item', keyword3: 'status' })).toEqual(['ALIPAY_TEMPLATES.result.fields：要从 keyword1 起连续编号'])
    expect(onAlipay({ thing1: 'item' })).toContain('ALIPAY_TEMPLATES.result.fields.thing1：字段名要写 keyword1、keyword2……')
  })

  it('by SMS have variables with names of their own', () => {
    const bySms = (params: unknown) => wrongOf(readTemplates({ SMS_TEMPLATES: JSON.stringify({ ...sms, result: { id: 'x', params } }) }))
    expect(bySms([{ name: 'a', value: 'item' }, { name: 'a', value: 'status' }])).toEqual(['SMS_TEMPLATES.result.params.1.name：变量名重复'])
    expect(bySms([{ name: '事项', value: 'item' }])).toEqual(['SMS_TEMPLATES.result.params.0.name：变量名只能用字母、数字和下划线'])
    expect(bySms([{ name: 'a', value: { text: '二十一个字的固定文字放不进一个短信变量里面' } }])).toEqual(['SMS_TEMPLATES.result.params.0.value：固定文字不合 sms 类型的要求（长度或字符）'])
  })

  it('are not repeated in what is said about them', () => {
    expect(onWechat({ ...wechat, result: { id: 'secret-id', fields: { thing1: 'secret-value' } } }).join('')).not.toMatch(/secret/)
  })
})

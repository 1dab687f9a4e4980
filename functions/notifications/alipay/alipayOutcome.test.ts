import { describe, expect, it } from '@jest/globals'
import { alipayCodes } from './alipayCodes.ts'
import { alipayOutcome } from './alipayOutcome.ts'

/** The whole list of codes in Alipay's own clients, spelt as there. */
const documented = `FORM_ID_SEND_LIMIT TEMPLATE_ILLEGAL MESSAGE_TEMPLATE_KEYWORD_ILLEGAL USER_TEMPLATE_ILLEGAL USER_TEMPLATE_LACK_KEYWORD
  FORM_ID_INVALID FORM_ID_NOT_MATCH_APPID FORM_ID_OVER_TIME USER_KEYWORD_LENGTH_ERROR PAGE_OVER_LIMIT TRADE_NO_NOT_MATCH_USERID
  QUERY_CONSUMER_REQEUST_ERROR BIZ_CONTENT_FORMAT_ERROR DATA_CONTENT_FORMAT_ERROR DATA_SENSITIVE USER_ID_INVALID NO_BIND_PUBLIC_APP
  MESSAGE_SEND_AUTH_ERROR USER_TEMPLATE_STATUS_ILLEGAL APP_TYPE_ERROR MSG_SEND_ERROR ILLEGAL_ARGUMENT_PARAMS NO_RECENT_VISIT_RECORD
  MSG_SINGLE_SD_OVER NO_PLACE_ORDER_RECORD MSG_UNSUBSCRIBED MSG_CONTENT_NOT_INTERESTED MSG_REJECTED MSG_TEMPLATE_ID_VALID DATA_IS_EMPTY
  MSG_UNAUTHORIZED APP_NO_AVAIABLE`.split(/\s+/)

const noRight = ['MSG_UNSUBSCRIBED', 'MSG_REJECTED', 'MSG_UNAUTHORIZED', 'MSG_CONTENT_NOT_INTERESTED', 'NO_RECENT_VISIT_RECORD', 'NO_PLACE_ORDER_RECORD', 'USER_ID_INVALID']
const later = ['MSG_SEND_ERROR', 'MSG_SINGLE_SD_OVER', 'QUERY_CONSUMER_REQEUST_ERROR']

const told = (code: string, status = 400) => alipayOutcome({ ok: false, status, text: JSON.stringify({ code, message: '陈秀兰' }), signed: false })

describe('what a code of Alipay means', () => {
  it.each(documented)('%s has a meaning of its own', (code) => {
    expect(Object.hasOwn(alipayCodes, code)).toBe(true)
    expect(told(code)).toEqual({ outcome: noRight.includes(code) ? 'noRight' : later.includes(code) ? 'later' : 'fault', code })
  })

  it('counts for more than the status it comes with', () => {
    expect(told('MSG_UNSUBSCRIBED', 500)).toEqual({ outcome: 'noRight', code: 'MSG_UNSUBSCRIBED' })
    expect(told('app-call-limited', 403)).toEqual({ outcome: 'later', code: 'app-call-limited' })
  })

  it('is not found where there is none', () => {
    expect(told('constructor')).toEqual({ outcome: 'fault', code: 'constructor' })
    expect(told('20000')).toEqual({ outcome: 'later', code: '20000' })
  })
})

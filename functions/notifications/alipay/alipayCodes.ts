import type { CodeTable } from '../codeTable.ts'

/**
 * Codes of alipay.open.app.mini.templatemessage.send, the whole list of Alipay's own clients, and those of the gateway
 * that matter; what is not named here is a fault. Alipay gives the codes without saying what to do: the sorting is ours.
 */
export const alipayCodes: CodeTable = {
  // her word, or nobody we know: another channel must carry it
  MSG_UNSUBSCRIBED: 'noRight', MSG_REJECTED: 'noRight', MSG_UNAUTHORIZED: 'noRight', MSG_CONTENT_NOT_INTERESTED: 'noRight',
  NO_RECENT_VISIT_RECORD: 'noRight', NO_PLACE_ORDER_RECORD: 'noRight', USER_ID_INVALID: 'noRight',

  // not now; MSG_SINGLE_SD_OVER is a limit for each person whose figure is not published (来源待核)
  MSG_SINGLE_SD_OVER: 'later', MSG_SEND_ERROR: 'later', QUERY_CONSUMER_REQEUST_ERROR: 'later',
  SYSTEM_ERROR: 'later', 20000: 'later', 'app-call-limited': 'later',
  // spelt so; the gateway's other isp codes in alipayOutcome
  'isp.unknow-error': 'later',

  // our text
  DATA_SENSITIVE: 'fault', USER_KEYWORD_LENGTH_ERROR: 'fault', USER_TEMPLATE_LACK_KEYWORD: 'fault', MESSAGE_TEMPLATE_KEYWORD_ILLEGAL: 'fault',
  DATA_IS_EMPTY: 'fault', DATA_CONTENT_FORMAT_ERROR: 'fault', BIZ_CONTENT_FORMAT_ERROR: 'fault', ILLEGAL_ARGUMENT_PARAMS: 'fault', PAGE_OVER_LIMIT: 'fault',

  // our settings
  TEMPLATE_ILLEGAL: 'fault', USER_TEMPLATE_ILLEGAL: 'fault', USER_TEMPLATE_STATUS_ILLEGAL: 'fault', MSG_TEMPLATE_ID_VALID: 'fault',
  NO_BIND_PUBLIC_APP: 'fault', APP_TYPE_ERROR: 'fault', APP_NO_AVAIABLE: 'fault', MESSAGE_SEND_AUTH_ERROR: 'fault',
  'missing-signature': 'fault', 'invalid-signature': 'fault', 'invalid-app-id': 'fault', 'invalid-timestamp': 'fault',

  // forms and payments, which we never send with: the template is of another kind than 订阅消息
  FORM_ID_SEND_LIMIT: 'fault', FORM_ID_INVALID: 'fault', FORM_ID_NOT_MATCH_APPID: 'fault', FORM_ID_OVER_TIME: 'fault', TRADE_NO_NOT_MATCH_USERID: 'fault'
}

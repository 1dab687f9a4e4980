import type { CodeTable } from '../codeTable.ts'

/**
 * Aliyun's codes for SendSms and for calls in general; what is not named here is a fault. 来源待核: from its list of codes as
 * commonly quoted. isv.BUSINESS_LIMIT_CONTROL is judged by aliyunSms: its text says whether it is of a minute or a day.
 */
export const aliyunCodes: CodeTable = {
  'isv.DAY_LIMIT_CONTROL': { later: 3600 }, 'isv.MONTH_LIMIT_CONTROL': { later: 86_400 },
  'isp.SYSTEM_ERROR': 'later', ServiceUnavailable: 'later', Throttling: { later: 1 }, 'Throttling.User': { later: 1 }, 'Throttling.Api': { later: 1 },
  'isv.MOBILE_NUMBER_ILLEGAL': 'noRight',
  'isv.BLACK_KEY_CONTROL_LIMIT': 'fault', 'isv.SMS_TEMPLATE_ILLEGAL': 'fault', 'isv.SMS_SIGNATURE_ILLEGAL': 'fault', 'isv.TEMPLATE_MISSING_PARAMETERS': 'fault',
  'isv.TEMPLATE_PARAMS_ILLEGAL': 'fault', 'isv.INVALID_PARAMETERS': 'fault', 'isv.INVALID_JSON_PARAM': 'fault', 'isv.PARAM_LENGTH_LIMIT': 'fault',
  'isv.PARAM_NOT_SUPPORT_URL': 'fault', 'isv.AMOUNT_NOT_ENOUGH': 'fault', 'isv.OUT_OF_SERVICE': 'fault', 'isp.RAM_PERMISSION_DENY': 'fault',
  SignatureDoesNotMatch: 'fault', SignatureNonceUsed: 'fault', 'InvalidAccessKeyId.NotFound': 'fault', 'InvalidTimeStamp.Expired': 'fault'
}

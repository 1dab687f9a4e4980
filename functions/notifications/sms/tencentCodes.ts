import type { CodeTable } from '../codeTable.ts'

/**
 * Tencent's codes for SendSms and for calls in general; what is not named here is a fault. 来源待核: from its list of codes as
 * commonly quoted. Limits of a number wait as long as their names say.
 */
export const tencentCodes: CodeTable = {
  'LimitExceeded.PhoneNumberThirtySecondLimit': { later: 30 }, 'LimitExceeded.PhoneNumberOneHourLimit': { later: 3600 }, 'LimitExceeded.DeliveryFrequencyLimit': { later: 60 },
  'LimitExceeded.PhoneNumberDailyLimit': { later: 86_400 }, 'LimitExceeded.PhoneNumberSameContentDailyLimit': { later: 86_400 },
  'LimitExceeded.AppMainlandChinaDailyLimit': { later: 3600 }, 'LimitExceeded.AppGlobalDailyLimit': { later: 3600 }, 'LimitExceeded.DailyLimit': { later: 3600 },
  RequestLimitExceeded: { later: 1 }, 'RequestLimitExceeded.UinLimitExceeded': { later: 1 }, InternalError: 'later',
  'FailedOperation.PhoneNumberInBlacklist': 'noRight', 'InvalidParameterValue.IncorrectPhoneNumber': 'noRight', 'UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone': 'noRight',
  'FailedOperation.ContainSensitiveWord': 'fault', 'FailedOperation.TemplateIncorrectOrUnapproved': 'fault', 'FailedOperation.SignatureIncorrectOrUnapproved': 'fault',
  'FailedOperation.TemplateParamSetNotMatchApprovedTemplate': 'fault', 'FailedOperation.InsufficientBalanceInSmsPackage': 'fault',
  'InvalidParameterValue.TemplateParameterFormatError': 'fault', 'InvalidParameterValue.TemplateParameterLengthLimit': 'fault', 'UnauthorizedOperation.SmsSdkAppIdVerifyFail': 'fault',
  'AuthFailure.SignatureFailure': 'fault', 'AuthFailure.SignatureExpire': 'fault', 'AuthFailure.SecretIdNotFound': 'fault'
}

/** Codes after which Tencent itself doesn't know whether the text went out: its own time-outs. */
export const tencentUnsure: readonly string[] = ['InternalError.Timeout', 'InternalError.SendAndRecvFail', 'InternalError.OtherError', 'InternalError.UnknownError', 'FailedOperation.OtherError']

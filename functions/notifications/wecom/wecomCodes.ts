import { staleTokenCodes } from '../../identity/wecomToken.ts'
import type { TokenCodes } from '../withToken.ts'

/**
 * 企业微信's codes for sending and for getting a token, by its list of global codes; what is not named here is a fault.
 * 60020 (this address is not trusted) is our settings, as are secrets and ids. 来源待核: whether message/send uses each.
 */
export const wecomCodes: TokenCodes = {
  stale: staleTokenCodes.map(String),
  table: {
    '-1': 'later', 6000: 'later', 45009: { later: 60 }, 45033: { later: 60 },
    40003: 'noRight', 40031: 'noRight', 60111: 'noRight', 81013: 'noRight',
    40001: 'fault', 40013: 'fault', 40056: 'fault', 40058: 'fault', 45002: 'fault', 48002: 'fault', 60011: 'fault', 60020: 'fault', 93000: 'fault'
  }
}

import type { TokenCodes } from '../withToken.ts'

/** A robot that was too quick rests for ten minutes (copies of 钉钉's page on robots). */
const rest = { later: 600 }

/**
 * 钉钉's codes for work notices, robots and tokens. 来源待核: which codes a robot gives for “too many” is not on any page we
 * could read; 660026, 130101 and 410100 are our choice from what is quoted. What is not named here is a fault: among it
 * 310000 (signature, keyword or address refused) and everything about ids and secrets.
 */
export const dingtalkCodes: TokenCodes = {
  stale: ['40014', '42001'],
  table: {
    '-1': 'later', 90018: { later: 60 }, 660026: rest, 130101: rest, 410100: rest,
    33012: 'noRight', 60121: 'noRight',
    310000: 'fault', 300001: 'fault', 400101: 'fault', 400102: 'fault', 430102: 'fault', 430104: 'fault',
    33001: 'fault', 40035: 'fault', 40089: 'fault', 60011: 'fault', 60020: 'fault'
  }
}

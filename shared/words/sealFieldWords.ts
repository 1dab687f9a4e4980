/** The fields of the day seals (日封). */
export const sealFieldWords: Readonly<Record<string, string>> = {
  'DaySeal.at': '第一次算出的时刻，UTC',
  'DaySeal.day': '封的是哪一天，北京时间；没有变动的日子也有',
  'DaySeal.events': '这一天台账有变动的服务有几次',
  'DaySeal.keyId': '签名公钥的编号，与回执的公钥相同',
  'DaySeal.kind': '固定为 haochaping.seal',
  'DaySeal.previous': '前一天封存的规范 JSON 的 SHA-256；第一天为 64 个 0',
  'DaySeal.region': '行政区划代码',
  'DaySeal.root': '根：这一天有变动的每次服务各一个叶，按叶的字节由小到大，依 RFC 6962 的 SHA-256 默克尔树',
  'DaySeal.signature': '对其余各项的规范 JSON 所作的 Ed25519 签名，base64url',
  'DaySeal.version': '格式的版本',
  'SealsListed.more': '更早的最近一个有封存的月份；没有的不返回',
  'SealsQuery.month': '哪个月，如 2026-11；不传即最近一个有封存的月份',
  seals: '每日封存，由新到旧'
}

/** What an operator reads when her list of templates cannot be used. Places in it are named; what she wrote is not repeated. */
export const templateSettingWords = {
  at: (place: readonly string[], trouble: string): string => `${place.join('.')}：${trouble}`,
  noJson: '不是合法的 JSON',
  wrong: '内容不对',
  missing: '缺少；没有登记这一类模板就写 null',
  needed: '缺少',
  unknown: (names: readonly string[]): string => `不认识 ${names.join('、')}`,
  noFields: '至少要有一个字段',
  source: (facts: readonly string[]): string => `要写 ${facts.join('、')} 之一，或 {"text":"固定文字"}`,
  wechatKey: '字段名要照抄模板里的关键词，例如 thing1、time2；不支持 enum',
  alipayKey: '字段名要写 keyword1、keyword2……',
  alipayOrder: '要从 keyword1 起连续编号',
  smsName: '变量名只能用字母、数字和下划线',
  twice: '变量名重复',
  misfit: (fact: string, type: string): string => `${fact} 放不进 ${type} 类型的字段`,
  sometimes: (fact: string, type: string): string => `${fact} 在这类消息里有时没有，放不进 ${type} 类型的字段`,
  text: (type: string): string => `固定文字不合 ${type} 类型的要求（长度或字符）`
} as const

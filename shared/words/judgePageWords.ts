/** The page on which the one who rated judges the rectification (评判整改结果). */
export const judgePageWords = {
  title: '评判',
  ask: '请您评判整改结果',
  choices: '整改结果怎么样',
  replyOf: (unit: string, day: string) => `${unit} · ${day}答复`,
  wordsLabel: '还想说点什么（可不填）',
  wordsLabelNot: '还有哪里没解决（可不填）',
  silence: '不回答不算满意。',
  due: (day: string) => `请在${day}前评判；过了这天，一段时间内还可以再说。`,
  until: (day: string) => `${day}前，您随时可以再说。`,
  submit: '提交',
  chooseFirst: '请先选一项',
  notNow: '现在不用评判',
  notNowSay: '评判过了，或者承办单位还没有答复。最新情况在处理进度里。'
} as const

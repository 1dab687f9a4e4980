/** 绑定工作人员身份 with an invitation. */
export const bindPageWords = {
  title: '绑定工作人员身份',
  heading: '输入邀请码',
  sub: '邀请码由本单位管理员发给您，用一次就作废。绑定以后，用这个账号就能进工作台。',
  code: '邀请码',
  codeHint: '大小写、横线都不要紧',
  send: '绑定',
  busy: '正在绑定…',
  noAccountTitle: '这里不能绑定',
  noAccount: '请在微信或支付宝里打开“好差评”小程序来绑定，网页上不能绑定。',
  fill: '请先输入邀请码',
  demo: '演示账号',
  demoHint: '演示环境里用哪个账号绑定',
  done: '绑定好了',
  toToday: '进入工作台',
  have: '有邀请码，去绑定'
} as const

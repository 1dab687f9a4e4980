/** Settings: text size, who is signed in, how to check us. */
export const settingsPageWords = {
  title: '设置',
  size: '字的大小',
  sizes: { standard: '标准', large: '长辈版 · 大字', largest: '长辈版 · 特大字' },
  sizeSay: '长辈版字大、按钮大，只留要紧的话。',
  person: '当前身份',
  nobody: '还没有登录',
  citizen: '办事群众',
  signedInAs: (name: string, role: string) => name === '' ? role : `${name} · ${role}`,
  change: '换一个身份',
  staffEntry: '工作人员入口',
  staffEntrySay: '处理差评的工作台',
  trust: '凭什么相信',
  trustSay: '每条评价都进不可改的台账，并给您一张签了名的回执。谁都可以拿回执来查，不必相信我们。',
  verify: '查验回执',
  about: '关于',
  aboutSay: '依据《政务服务“好差评”系统》系列国家标准和国办发〔2019〕51号建设。评高评低一样方便，都会算数。'
} as const

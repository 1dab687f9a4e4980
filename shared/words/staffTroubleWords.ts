/** What staff read instead of what helps a citizen. */
export const staffTroubleWords = {
  unknownTitle: '没有找到这件工单',
  unknownSay: '可能已经转给别的单位，或者链接不完整。请从工作台里打开。',
  notStaffTitle: '还没有绑定工作人员身份'
} as const

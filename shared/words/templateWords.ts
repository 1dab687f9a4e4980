/** What a field of a platform's message says where there is nothing to say. */
export const templateWords = {
  nothing: '无',
  inProgress: '请在进度里查看'
} as const

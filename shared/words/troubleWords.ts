import type { Refused } from '../schemas/refusal.ts'

/** What went wrong between the phone and us, when no answer came that could say so itself. */
export const failureWords = {
  network: { title: '网络断开了', say: '请检查网络后再试。您填的内容还在。' },
  timeout: { title: '网络太慢，没等到回答', say: '请换个信号好的地方再试。您填的内容还在。' },
  reply: { title: '没看懂系统的回答', say: '请稍后再试。如果一直这样，请更新到最新版本。' }
} as const

export const troubleWords = {
  loading: '正在读取…',
  again: '重试',
  signIn: '去登录',
  refusedTitle: '没有办成',
  requestId: (id: string) => `求助时请报：${id}`,
  broken: '页面出了问题',
  brokenSay: '您填的内容还在，点“重试”再打开。',
  back: '返回'
} as const

/** A refusal in two or three words, above its sentence; the rest are called “没有办成”. */
export const refusalTitles: Partial<Record<Refused, string>> = {
  signInAgain: '请先登录',
  signInFailed: '没有登录成功',
  notAllowed: '身份不对',
  notYours: '不在您名下',
  unknownCase: '没有找到',
  unknownCode: '没有找到',
  tooManyTries: '试得太多了',
  photosOff: '暂时不收照片',
  photoTooLarge: '照片太大',
  photoNotImage: '不是照片',
  photoBroken: '照片打不开',
  photoMissing: '没有收到照片',
  tooManyPhotos: '传得太多了',
  alreadyRated: '已经评过了',
  windowClosed: '评价时间已过',
  nothingCounted: '没有数字可以导出',
  exportUnknown: '没有找到',
  exportNotReady: '还没有做好',
  exportOver: '不能下载了',
  tooManyExports: '请等前面的做好',
  busy: '现在人太多',
  serverFault: '暂时办不了'
}

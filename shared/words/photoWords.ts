/** Photos: adding them and looking at them. */
export const photoWords = {
  title: '照片（可不加）',
  hint: (most: number) => `最多 ${most} 张。拍摄地点、时间等信息会自动去掉。`,
  count: (held: number, most: number) => `${held} / ${most} 张`,
  add: '加照片',
  addLabel: (free: number) => `加照片，还可以加 ${free} 张`,
  full: '照片已经加满了',
  look: (at: number) => `第 ${at} 张照片，点开看大图`,
  gone: (at: number) => `第 ${at} 张，暂时看不到`,
  remove: '删除',
  removeLabel: (at: number) => `删除第 ${at} 张照片`,
  waiting: '等着上传',
  uploading: (percent: number) => `上传 ${percent}%`,
  checking: '正在检查',
  failed: (at: number) => `第 ${at} 张没有传上`,
  retry: '再传一次',
  retryLabel: (at: number) => `第 ${at} 张照片再传一次`,
  said: (count: number) => `附照片 ${count} 张`
} as const

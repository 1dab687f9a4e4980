/** How many matters a digest names. */
const named = 3

/** On cards in a work messenger. */
export const workWords = {
  open: '打开',
  digest: (n: number) => `您有 ${n} 条差评消息`,
  about: (items: readonly string[]) => items.length === 0 ? '请打开消息逐条看。' : `${items.slice(0, named).join('、')}${items.length > named ? `等 ${items.length} 个事项` : ''}，请打开消息逐条看。`
} as const

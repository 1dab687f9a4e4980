/** Chinese and English: the other one is offered by its own name. */
export const languageWords = {
  other: 'English',
  /** Said of what the record holds, where that stands in another language than the rest. */
  asEntered: ''
} as const

/** Two things said in one breath: by a screen reader, mostly. */
export const joinWords = {
  /** A thing and what is said of it. */
  both: (first: string, second: string) => `${first}，${second}`,
  sentences: (first: string, second: string) => `${first}。${second}`,
  named: (name: string, value: string) => `${name}：${value}`,
  list: (parts: readonly string[]) => parts.filter(Boolean).join('，')
} as const

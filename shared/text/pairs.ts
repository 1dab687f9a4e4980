/** What is compared of a Chinese text: its letters and digits without anything between, two by two. */
export const pairs = (text: string): Set<string> => {
  const letters = lettersOf(text)
  return new Set(letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`))
}

/** The letters and digits of a text, one by one. */
export const lettersOf = (text: string): string[] => [...text.replace(/[^\p{L}\p{N}]/gu, '')]

/** Pairs so common that sharing them says nothing. */
export const everywhere: ReadonlySet<string> = new Set(['我们', '您的', '没有', '一个', '这个', '可以', '进行', '工作', '问题', '办理', '不能', '就是', '已经', '时间', '相关', '情况'])

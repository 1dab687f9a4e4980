/** Signs that ratings may not be free (值得问一问的): questions, and no charge against anybody. */
export const signalsPageWords = {
  title: '值得问一问的',
  heading: (count: number) => count === 0 ? '没有要特别问的' : `有 ${count} 条值得问一问`,
  say: '下面只是数上看到的样子，多半有平常的原因。先问情况，不作为扣分或追责的依据。',
  ask: '怎么问',
  others: '看过、不用问的',
  whole: (place: string) => `${place}整体`,
  openPlace: (parts: readonly string[]) => `${parts.join('，')}。看这里的数`
} as const

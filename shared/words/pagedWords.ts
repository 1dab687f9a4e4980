/** A list that is longer than what is shown of it. */
export const pagedWords = {
  before: '看前面的',
  next: '看后面的',
  /** `of`: how long the list is, where that is known. */
  place: (from: number, to: number, of: number | undefined) => of === undefined ? `第 ${from}–${to} 个` : `第 ${from}–${to} 个，共 ${of} 个`
} as const

/** 整改评判: what a citizen says of the rectification. No answer is a fourth outcome and is never counted as satisfied. */
export const verdicts = ['satisfied', 'partly', 'not'] as const
export type Verdict = (typeof verdicts)[number]

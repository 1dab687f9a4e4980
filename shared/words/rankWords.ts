import type { Standing } from '../indicators/ranking.ts'

/** 名次: alone, or with how many share it. */
export const rankWord = ({ rank, tied }: Standing): string => tied === 1 ? `第 ${rank} 名` : `并列第 ${rank} 名（${tied} 家分不出高下）`

/** Where a place might stand by its own interval; nothing where there is only one answer. */
export const rankRangeWord = ({ best, worst }: Standing): string => best === worst ? '' : `名次在第 ${best} 到第 ${worst} 之间`

export const unrankedWord = '样本太少，不排名'

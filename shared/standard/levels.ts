import * as z from 'zod/mini'

/** 评价等级, best first. Stored by name only: the two official numberings run in opposite directions. */
export const levels = ['verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied'] as const

export const Level = z.enum(levels)
export type Level = z.infer<typeof Level>

/** 差评: the two lowest levels (国办发〔2019〕51号 and its regional texts). */
export const isBad = (level: Level): boolean => level === 'dissatisfied' || level === 'veryDissatisfied'

/** 好评: the three upper levels, as the Jiangxi and Gansu texts count them. */
export const isGood = (level: Level): boolean => !isBad(level)

import { reasonOf } from '../standard/reasonOf.ts'

/** An option behind a rating as it was shown; a code that no catalogue of ours has is named as such. */
export const reasonWord = (code: string): string => reasonOf(code)?.label ?? `选项 ${code}`

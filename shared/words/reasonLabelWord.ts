import type { Reason } from '../standard/reason.ts'

/** An option as it was shown, for whoever has it at hand with its code. */
export const reasonLabelWord = ({ label }: Pick<Reason, 'code' | 'label'>): string => label

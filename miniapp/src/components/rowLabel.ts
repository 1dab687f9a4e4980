import type { Aria } from './a11y.ts'

/** The name of a row that is pressed as a whole: on the web its own text names it, as it is seen; mini-programs read only what they are told. */
export const rowLabel = (label: string): Pick<Aria, 'label'> => (process.env.TARO_ENV === 'h5' ? {} : { label })

import { platforms } from '../platform.ts'
import type { Platform } from '../platform.ts'

export type Place = Platform | 'h5'

/** Everywhere the app runs. */
export const places: readonly Place[] = [...platforms, 'h5']

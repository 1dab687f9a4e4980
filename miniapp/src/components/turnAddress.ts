import { addressOf } from '../routes.ts'
import { hereAddress } from './hereAddress.ts'

/** By way of the page that brings the English words, and back here. */
export const turnAddress = (): string => addressOf('/english/pages/turn/index', { to: hereAddress() })

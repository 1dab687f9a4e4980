import type { KeyProvider } from '../keys/keyProvider.ts'
import type { Proven } from './identity.ts'

/** The person behind an identity document: the number without spaces, letters upper case, keyed. */
export const personKey = (keys: KeyProvider, idNumber: string): string =>
  keys.index('person', idNumber.replace(/\s/g, '').toUpperCase())

/** The account of somebody whose number we do not know: a platform's opaque user id, keyed. */
export const accountKey = (keys: KeyProvider, account: string): string => keys.index('account', account)

/** Whoever a platform has proven: the person where it proves one, else the account. */
export const provenKey = (keys: KeyProvider, proven: Proven): string =>
  proven.kind === 'person' ? personKey(keys, proven.idNumber) : accountKey(keys, proven.account)

import type { KeyProvider } from '../keys/keyProvider.ts'

/** The person behind an identity document: the number without spaces, letters upper case, keyed. */
export const personKey = (keys: KeyProvider, idNumber: string): string =>
  keys.index('person', idNumber.replace(/\s/g, '').toUpperCase())

/** The account of somebody whose number we do not know: a platform's opaque user id, keyed. */
export const accountKey = (keys: KeyProvider, account: string): string => keys.index('account', account)

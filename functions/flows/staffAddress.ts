import type { SealedField } from '../domain/sealed.ts'
import type { ActiveStaff, Messenger } from '../domain/staffMember.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'

type Address = 'messenger' | 'phone'
const place = (staffId: string, address: Address): string => `${staffId}/${address}`

/** An address of a member of staff, sealed for the account it belongs to. */
export const sealedAddress = (keys: KeyProvider, staffId: string, { address, text }: { address: Address; text: string }): SealedField => keys.seal(text, place(staffId, address))

/** The messenger that a proven account is of, with her id there, sealed; undefined for accounts that no work messenger has. Accounts are named as identity/{wecom,zwding}.ts do: wecom:organisation:id, zwding:id. */
export const messengerOf = (keys: KeyProvider, staffId: string, account: string): Messenger | undefined => {
  const [platform, ...rest] = account.split(':')
  if (platform !== 'wecom' && platform !== 'zwding') return undefined
  const text = rest.slice(platform === 'wecom' ? 1 : 0).join(':')
  if (text === '') return undefined
  return { platform, id: sealedAddress(keys, staffId, { address: 'messenger', text }) }
}

/** Her id in the messenger, opened to send her something. */
export const messengerId = (keys: KeyProvider, { staffId, messenger }: ActiveStaff): string | undefined => messenger && keys.open(messenger.id, place(staffId, 'messenger'))

/** Her phone number, opened to send her something. */
export const staffPhone = (keys: KeyProvider, { staffId, phone }: ActiveStaff): string | undefined => phone && keys.open(phone, place(staffId, 'phone'))

import * as z from 'zod/mini'

/** One encrypted field: key id, nonce, ciphertext and tag, base64url. */
export const SealedField = z.strictObject({ kid: z.string(), iv: z.string(), ct: z.string(), tag: z.string() })
export type SealedField = z.infer<typeof SealedField>

/** What names a person or opens a case, encrypted one by one; what the hall did not send is not there. */
export const Sealed = z.strictObject({
  name: SealedField,
  code: SealedField,
  idNumber: z.optional(SealedField),
  phone: z.optional(SealedField)
})
export type Sealed = z.infer<typeof Sealed>

import { createPrivateKey, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** An environment variable holds a PEM on one line, with its line ends written as \n. */
const unfolded = (key: string): string => key.trim().replaceAll('\\n', '\n')

const isPem = (key: string): boolean => key.startsWith('-----BEGIN ')

const bytes = (key: string): Buffer => Buffer.from(key, 'base64')

const rsa = (what: string, open: () => KeyObject): KeyObject => {
  const key = opened(open)
  if (key?.asymmetricKeyType !== 'rsa') throw new Error(`not ${what}, as PEM or bare base64`)
  return key
}

const opened = (open: () => KeyObject): KeyObject | undefined => {
  try {
    return open()
  } catch {
    return undefined
  }
}

/** An RSA private key from PEM or bare base64 (PKCS#8). Throws without quoting the key. */
export const rsaPrivateKey = (text: string): KeyObject => rsa('an RSA private key (PKCS#8)', () => {
  const key = unfolded(text)
  return createPrivateKey(isPem(key) ? key : { key: bytes(key), format: 'der', type: 'pkcs8' })
})

/** An RSA public key from PEM or bare base64 (SPKI). Throws without quoting the key. */
export const rsaPublicKey = (text: string): KeyObject => rsa('an RSA public key (SPKI)', () => {
  const key = unfolded(text)
  return createPublicKey(isPem(key) ? key : { key: bytes(key), format: 'der', type: 'spki' })
})

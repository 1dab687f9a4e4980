import { generateKeyPairSync } from 'node:crypto'

/** An RSA key pair as Alipay's key tool gives it: bare base64, the private key PKCS#8, the public key SPKI. */
export type RsaPair = { privateKey: string; publicKey: string }

/** A fresh pair of 2048 bits, which RSA2 asks for. */
export const rsaPair = (): RsaPair => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048, privateKeyEncoding: { type: 'pkcs8', format: 'der' }, publicKeyEncoding: { type: 'spki', format: 'der' }
  })
  return { privateKey: privateKey.toString('base64'), publicKey: publicKey.toString('base64') }
}

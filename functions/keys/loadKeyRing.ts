import { readFile } from 'node:fs/promises'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'
import type { Config } from '../config.ts'
import { ConfigError } from '../config.ts'
import { quietJson } from '../quietJson.ts'
import { KeyRing } from './keyRing.ts'

/** The installation's key ring from its file or its secret. The failure names the place, never what stands in it. */
export const loadKeyRing = async ({ KEYS_FILE, KEYS_SECRET, AWS_REGION }: Pick<Config, 'KEYS_FILE' | 'KEYS_SECRET' | 'AWS_REGION'>): Promise<KeyRing> => {
  const text = KEYS_FILE ? await readFile(KEYS_FILE, 'utf8') : await secretText(KEYS_SECRET ?? '', AWS_REGION)
  const parsed = KeyRing.safeParse(quietJson(text))
  if (!parsed.success) throw new ConfigError(serverWords.keyRing(KEYS_FILE ? 'KEYS_FILE' : 'KEYS_SECRET'))
  return parsed.data
}

const secretText = async (name: string, region: string): Promise<string> => {
  const { SecretString } = await new SecretsManagerClient({ region }).send(new GetSecretValueCommand({ SecretId: name }))
  return SecretString ?? ''
}

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where a package goes and who sends it: `key` is a secret, `keyFile` its place. `robot`: which of WeChat's thirty senders (1–30). */
export type WeappSettings = { appId: string; keyFile: string; key: string; robot: number }
export type AlipaySettings = { appId: string; toolId: string; key: string }

/** Settings as far as they are right, and a sentence for each that is not. */
export type Read<Settings> = { settings: Settings } | { problems: string[] }

/** WECHAT_APP_ID or else project.config.json, WECHAT_UPLOAD_KEY (a file), WECHAT_ROBOT (1 when unset). */
export const weappSettings = (root: string, environment: Environment): Read<WeappSettings> => {
  const appId = environment.WECHAT_APP_ID || projectAppId(root)
  const { WECHAT_UPLOAD_KEY: keyFile, WECHAT_ROBOT: robot = '1' } = environment
  const key = readKey('WECHAT_UPLOAD_KEY', keyFile, words.keys.weapp)
  const problems = [
    ...(/^wx[0-9a-f]{16}$/.test(appId) ? [] : [words.noAppId.weapp]),
    ...('problem' in key ? [key.problem] : []),
    ...(/^([1-9]|[12]\d|30)$/.test(robot) ? [] : [words.badRobot])
  ]
  return problems.length > 0 || 'problem' in key ? { problems } : { settings: { appId, keyFile: path.resolve(key.file), key: key.text, robot: Number(robot) } }
}

/**
 * ALIPAY_APP_ID, ALIPAY_TOOL_ID, ALIPAY_TOOL_KEY (a file): the key of 工具密钥设置, not the one the back end signs with.
 * minidev 2.2.5 takes a PKCS8 key with its PEM lines or without them.
 */
export const alipaySettings = (environment: Environment): Read<AlipaySettings> => {
  const { ALIPAY_APP_ID: appId = '', ALIPAY_TOOL_ID: toolId = '', ALIPAY_TOOL_KEY: keyFile } = environment
  const key = readKey('ALIPAY_TOOL_KEY', keyFile, words.keys.alipay)
  const problems = [
    ...(/^\d{16}$/.test(appId) ? [] : [words.noAppId.alipay]),
    ...(toolId.trim() === '' ? [words.noToolId] : []),
    ...('problem' in key ? [key.problem] : [])
  ]
  return problems.length > 0 || 'problem' in key ? { problems } : { settings: { appId, toolId: toolId.trim(), key: key.text } }
}

const projectAppId = (root: string): string => {
  const { appid } = JSON.parse(readFileSync(path.join(root, 'project.config.json'), 'utf8')) as { appid?: unknown } // our own file, looked at no further
  return String(appid)
}

/** WeChat's is PEM of either kind; Alipay's tool would wrap a PKCS1 key wrongly, so that is no key here. */
const forms = { WECHAT_UPLOAD_KEY: /^-----BEGIN (RSA )?PRIVATE KEY-----/, ALIPAY_TOOL_KEY: /^(-----BEGIN PRIVATE KEY-----|[A-Za-z0-9+/\s]{100,}={0,2}\s*$)/ }

const readKey = (name: keyof typeof forms, file: string | undefined, what: string): { file: string; text: string } | { problem: string } => {
  if (!file) return { problem: words.noKey(name, what) }
  try {
    const text = readFileSync(file, 'utf8').trim()
    return forms[name].test(text) ? { file, text } : { problem: words.badKey(name, what) }
  } catch {
    return { problem: words.badKey(name, what) }
  }
}

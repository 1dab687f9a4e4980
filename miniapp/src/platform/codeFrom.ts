import { CaseCode } from '@haochaping/shared/schemas/findCase.ts'

/** The one-case code in what a QR holds: the bare 22 characters, or an address that ends in /r/<code>. */
export const codeFrom = (text: string): string | undefined => {
  const last = text.trim().replace(/[?#].*$/, '').replace(/\/$/, '')
  const code = /\/r\/([^/]+)$/.exec(last)?.[1] ?? last
  return CaseCode.safeParse(code).success ? code : undefined
}

/**
 * The code with which a page or the app was opened: `code` typed into a link, `scene` of a WeChat 小程序码,
 * `q` of WeChat's and `qrCode` of Alipay's ordinary-link QR.
 */
export const codeInQuery = (query: Record<string, unknown> | undefined): string | undefined => {
  for (const name of ['code', 'scene', 'q', 'qrCode']) {
    const value = query?.[name]
    const code = typeof value === 'string' ? codeFrom(decoded(value)) : undefined
    if (code !== undefined) return code
  }
  return undefined
}

/** As it was before it was encoded; itself where it is no encoding. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'

const base = process.env.TARO_APP_API ?? ''

export type HttpRequest = { url: string; method: 'GET' | 'POST' | 'PUT'; header: Record<string, string>; data?: string }

/**
 * The HTTP request of a conversation: {names} fill the path, the rest is the query of a GET or the JSON body.
 * A pass opens a case, so in a GET it travels as a header and never in an address that ends up in a log.
 */
export const requestOf = (conversation: Conversation, asked: unknown, token?: string): HttpRequest => {
  const rest = { ...(asked as Record<string, unknown>) } // every `asked` is an object by its schema
  const path = conversation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]))
    delete rest[name]
    return value
  })
  const header: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
  if (conversation.method !== 'GET')
    return { url: base + path, method: conversation.method, header: { ...header, 'Content-Type': 'application/json' }, data: JSON.stringify(rest) }
  if (typeof rest.pass === 'string') header['X-Case-Pass'] = rest.pass
  delete rest.pass
  const query = Object.keys(rest).filter((name) => rest[name] !== undefined).map((name) => `${name}=${encodeURIComponent(String(rest[name]))}`).join('&')
  return { url: base + path + (query === '' ? '' : `?${query}`), method: 'GET', header }
}

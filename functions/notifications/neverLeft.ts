import * as z from 'zod/mini'

/** What stands behind a failed fetch. Read by its shape: in tests it may come from another realm. */
const Failure = z.object({ name: z.optional(z.string()), cause: z.optional(z.object({ code: z.optional(z.string()), message: z.optional(z.string()) })) })

/** Codes of Node and of its fetch for: nobody is there, or not found, or no connection came about. */
const noConnection = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'UND_ERR_CONNECT_TIMEOUT']

/** Codes of OpenSSL and Node for: no trusted, encrypted connection came about. */
const noTrust = /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/

/** Why a fetch failed, in a code without address or content, and whether the request had certainly not left by then. */
export const neverLeft = (failure: unknown): { certain: boolean; code: string } => {
  const { name, cause } = Failure.safeParse(failure).data ?? {}
  if (name === 'TimeoutError') return { certain: false, code: 'timeout' }
  const code = cause?.code ?? 'connection'
  const inHandshake = cause?.message?.includes('before secure TLS connection') ?? false
  return { certain: inHandshake || noConnection.includes(code) || noTrust.test(code), code }
}

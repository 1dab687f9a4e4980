import { isIP } from 'node:net'
import { releaseWords as words } from '@haochaping/shared/words/releaseWords.ts'
import { testedApi } from '../e2e/stage/builds.ts'

/** Why phones could not reach a back end at this address; undefined when nothing speaks against it. Both platforms want https on a filed domain, no IP, no localhost. */
export const addressProblem = (address: string | undefined): string | undefined => {
  if (!address) return words.noAddress
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'https:') return words.notHttps(address)
  if (isReserved(url.hostname)) return words.testedAddress(address)
  if (!url.hostname.includes('.') || isIP(url.hostname) !== 0 || url.hostname.endsWith('.localhost')) return words.notDomain(address)
  return url.username || url.password || url.search || url.hash || address.endsWith('/') || address.trim() !== address ? words.notPlain(address) : undefined
}

/** The names that are nobody's (RFC 2606), ours for the tests among them. */
const isReserved = (host: string): boolean => host === new URL(testedApi).hostname || /\.(example|test|invalid)$/.test(host) || /(^|\.)example\.(com|net|org)$/.test(host)

import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentLedger } from './consentLedger.ts'
import { standingAfter } from './standing.ts'

/** How many messages of a kind may still be sent, and whether her last word about it was no. */
export type Stock = { left: number | 'unlimited'; refused: boolean }

/** 授权余量: what is left of a kind. */
export const stockOf = ({ opening, entries }: ConsentLedger, kind: TemplateKind): Stock => {
  const { net, longTerm, refused } = entries.filter((entry) => entry.kind === kind).reduce(standingAfter, opening[kind])
  return { left: longTerm ? 'unlimited' : Math.max(0, net), refused }
}

/** Whether a message of a kind reaches her now: something is left, and her last word was not no. */
export const reaches = (ledger: ConsentLedger, kind: TemplateKind): boolean => {
  const { left, refused } = stockOf(ledger, kind)
  return left !== 0 && !refused
}

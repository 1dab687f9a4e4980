import type { AlipayAnswer, AlipayClient } from '../../identity/alipayClient.ts'
import { ifUnsent } from '../ifUnsent.ts'
import { neverLeft } from '../neverLeft.ts'
import type { SendOutcome } from '../sendOutcome.ts'

/** One call to Alipay that does not throw: its answer, or what its failure means for a message that was in it. */
export const askedAlipay = (client: AlipayClient, path: string, asked: object): Promise<{ answer: AlipayAnswer } | { failed: SendOutcome }> =>
  ifUnsent(() => client(path, asked).then((answer) => ({ answer }), (failure: unknown) => {
    const { certain, code } = neverLeft(failure)
    return { failed: { outcome: certain ? 'later' : 'unsure', code } }
  }))

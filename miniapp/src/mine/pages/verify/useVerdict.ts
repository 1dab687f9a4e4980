import { useState } from 'react'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { ReceiptVerdict } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { verifyReceipt } from '../../../api/verifyReceipt.ts'

type State = { verdict?: ReceiptVerdict; receipt?: Receipt; trouble?: Trouble; unreadable: boolean; busy: boolean }
type Checking = State & { check: (text: string) => void; clear: () => void }

const idle: State = { unreadable: false, busy: false }

/** Reads a pasted text as a receipt and asks whether it is a true one. */
export const useVerdict = (): Checking => {
  const [state, setState] = useState(idle)
  const check = async (text: string): Promise<void> => {
    const receipt = receiptIn(text)
    if (receipt === undefined) return setState({ ...idle, unreadable: text.trim() !== '' })
    setState({ ...idle, busy: true })
    const outcome = await verifyReceipt({ receipt })
    setState(isTold(outcome) ? { ...idle, verdict: outcome.told, receipt } : { ...idle, trouble: outcome })
  }
  return { ...state, check: (text) => { void check(text) }, clear: () => setState(idle) }
}

/** The receipt in a text, or undefined when it is none or not whole. */
export const receiptIn = (text: string): Receipt | undefined => {
  try {
    const read = Receipt.safeParse(JSON.parse(text))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

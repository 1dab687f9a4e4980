import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { UndeliveredListed } from '@haochaping/shared/schemas/listUndelivered.ts'
import { listUndelivered } from '../../../api/listUndelivered.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { sendAgain } from '../../../api/sendAgain.ts'

/** What became of a letter that was sent again: on its way, or not on the list any more, or why it was not done. */
export type Resent = 'sent' | 'gone' | Trouble
type Letters = { listed?: UndeliveredListed; trouble?: Trouble; resent: Readonly<Record<string, Resent>> }
export type UndeliveredState = Letters & { again: () => void; older: () => void; send: (letterId: string) => Promise<void> }

/** What did not arrive, a page at a time; what was sent again stays where it was seen until the list is read anew. */
export const useUndelivered = (): UndeliveredState => {
  const [state, setState] = useState<Letters>({ resent: {} })
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])
  const load = async (more?: string): Promise<void> => {
    const outcome = await listUndelivered(more)
    if (left.yes) return
    if (!isTold(outcome)) return setState((before) => ({ ...before, trouble: outcome }))
    setState(({ listed, resent }) => more === undefined
      ? { listed: outcome.told, resent: {} }
      : { listed: { ...outcome.told, letters: [...listed?.letters ?? [], ...outcome.told.letters] }, resent })
  }
  const send = async (letterId: string): Promise<void> => {
    const outcome = await sendAgain(letterId)
    if (left.yes) return
    setState((before) => ({ ...before, resent: { ...before.resent, [letterId]: !isTold(outcome) ? outcome : outcome.told.sent ? 'sent' : 'gone' } }))
  }
  useDidShow(() => { void load() })
  return { ...state, again: () => { void load() }, older: () => { void load(state.listed?.more) }, send }
}

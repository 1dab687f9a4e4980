import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { UndeliveredListed } from '@haochaping/shared/schemas/listUndelivered.ts'
import { listUndelivered } from '../../../api/listUndelivered.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { sendAgain } from '../../../api/sendAgain.ts'

type Letters = { listed?: UndeliveredListed; trouble?: Trouble; done?: 'sent' | 'gone' }
export type UndeliveredState = Letters & { again: () => void; older: () => void; send: (letterId: string) => Promise<void> }

const without = ({ letters, ...rest }: UndeliveredListed, gone: string): UndeliveredListed => ({ ...rest, letters: letters.filter(({ letterId }) => letterId !== gone) })

/** What did not arrive, a page at a time; what was sent again leaves the list at once. */
export const useUndelivered = (): UndeliveredState => {
  const [state, setState] = useState<Letters>({})
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])
  const load = async (more?: string): Promise<void> => {
    const outcome = await listUndelivered(more)
    if (left.yes) return
    if (!isTold(outcome)) return setState((before) => ({ ...before, trouble: outcome }))
    setState(({ listed, done }) => ({
      listed: { ...outcome.told, letters: [...(more === undefined ? [] : listed?.letters ?? []), ...outcome.told.letters] }, ...(done === undefined ? {} : { done })
    }))
  }
  const send = async (letterId: string): Promise<void> => {
    const outcome = await sendAgain(letterId)
    if (left.yes) return
    setState(({ listed, ...before }) => isTold(outcome)
      ? { ...(listed === undefined ? {} : { listed: without(listed, letterId) }), done: outcome.told.sent ? 'sent' : 'gone' }
      : { ...before, ...(listed === undefined ? {} : { listed }), trouble: outcome })
  }
  useDidShow(() => { void load() })
  return { ...state, again: () => { void load() }, older: () => { void load(state.listed?.more) }, send }
}

import { useState } from 'react'
import type { Sending } from '../../api/client.ts'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'

export type SendingState<T> = { busy: boolean; trouble: Trouble | undefined; send: (ask: () => Sending<T>) => void }

/** One request at a time, from a press to its answer; trouble stays until the next press. */
export const useSending = <T>(onDone: (told: T) => void, onTrouble: (trouble: Trouble) => void = () => undefined): SendingState<T> => {
  const [state, setState] = useState<{ busy: boolean; trouble?: Trouble }>({ busy: false })
  const run = async (ask: () => Sending<T>): Promise<void> => {
    setState({ busy: true })
    const outcome = await ask()
    setState({ busy: false, ...(isTold(outcome) ? {} : { trouble: outcome }) })
    if (isTold(outcome)) onDone(outcome.told)
    else onTrouble(outcome)
  }
  return { busy: state.busy, trouble: state.trouble, send: (ask) => { if (!state.busy) void run(ask) } }
}

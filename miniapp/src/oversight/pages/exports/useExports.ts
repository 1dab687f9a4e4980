import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { AskExport } from '@haochaping/shared/schemas/askExport.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { askExport } from '../../../api/askExport.ts'
import { cancelExport } from '../../../api/cancelExport.ts'
import { downloadExport } from '../../../api/downloadExport.ts'
import { listExports } from '../../../api/listExports.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Outcome, Trouble } from '../../../api/outcome.ts'
import type { Taken } from '../../../platform/takeFile.ts'
import { newRatingId } from '../../../state/newRatingId.ts'

/** How often the list is read again while something is being made, in ms (our choice). */
const pause = 3000

type Scope = Omit<AskExport, 'exportId'>
type Exports = { exports?: readonly FigureExport[]; trouble?: Trouble | undefined; became: Readonly<Record<string, Taken | Trouble>> }
export type ExportsState = Exports & {
  /** What is under way: `ask`, or an export that is called off or downloaded. */
  busy: string | undefined
  again: () => void
  ask: (scope: Scope) => void
  cancel: (exportId: string) => void
  take: (one: FigureExport, file: number) => void
}

const isOpen = ({ state }: FigureExport): boolean => state === 'waiting' || state === 'running'

/** One's own exports, read again until each is ready; no answer takes nothing away. A failed ask keeps its id, so that asking again asks for the same. */
export const useExports = (): ExportsState => {
  const [state, setState] = useState<Exports>({ became: {} })
  const [busy, setBusy] = useState<string>()
  const [held] = useState<{ left: boolean; asked?: AskExport | undefined }>({ left: false })
  useEffect(() => () => { held.left = true }, [held])
  const load = useCallback(async (): Promise<void> => {
    const outcome = await listExports()
    if (!held.left) setState((before) => isTold(outcome) ? { ...before, exports: outcome.told.exports, trouble: undefined } : { ...before, trouble: outcome })
  }, [held])
  useDidShow(() => { void load() })
  const waiting = (state.exports ?? []).some(isOpen)
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setTimeout(() => { void load() }, pause)
    return () => clearTimeout(timer)
  }, [waiting, state, load])

  const during = async <T>(name: string, run: () => Promise<Outcome<T>>, then: (outcome: Outcome<T>) => void): Promise<void> => {
    if (busy !== undefined) return
    setBusy(name)
    const outcome = await run()
    if (held.left) return
    setBusy(undefined)
    then(outcome)
  }
  const put = (outcome: Outcome<FigureExport>): void => setState((before) => isTold(outcome) ? { ...before, trouble: undefined, exports: withOne(before.exports ?? [], outcome.told) } : { ...before, trouble: outcome })
  return {
    ...state, busy, again: () => { void load() },
    ask: (scope) => {
      const asked = held.asked !== undefined && sameScope(held.asked, scope) ? held.asked : { ...scope, exportId: newRatingId() }
      held.asked = asked
      void during('ask', () => askExport(asked), (outcome) => {
        if (isTold(outcome) || 'refused' in outcome) held.asked = undefined
        put(outcome)
      })
    },
    cancel: (exportId) => { void during(exportId, () => cancelExport(exportId), put) },
    take: (one, file) => {
      void during(one.exportId, () => downloadExport(one, file), (outcome) => setState((before) => ({ ...before, became: { ...before.became, [one.exportId]: isTold(outcome) ? outcome.told : outcome } })))
    }
  }
}

const sameScope = (one: Scope, other: Scope): boolean => one.place === other.place && one.period === other.period && one.format === other.format

/** With one of them as it is now; a new one comes first. */
const withOne = (all: readonly FigureExport[], one: FigureExport): FigureExport[] =>
  all.some(({ exportId }) => exportId === one.exportId) ? all.map((before) => before.exportId === one.exportId ? one : before) : [one, ...all]

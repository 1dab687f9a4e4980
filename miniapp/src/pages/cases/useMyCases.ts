import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { myCases } from '../../api/myCases.ts'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { sendUnsent } from '../../state/sendUnsent.ts'
import { useKnownCases } from '../../state/knownCases.ts'

/** As many are held at a time, for a page of WeChat's may hold a thousand nodes in all: whoever goes on to earlier ones leaves the newest behind. */
const held = 40

/** `cut`: the newest are no longer among them; `again` brings them back. */
export type MyCasesState = { cases?: CaseGlance[]; cut?: true; more?: string; trouble?: Trouble; again: () => Promise<void>; older: () => Promise<void> }

/** One's own cases: read anew whenever the page shows, after what waited in the outbox was sent. */
export const useMyCases = (): MyCasesState => {
  const [got, setGot] = useState<Pick<MyCasesState, 'cases' | 'cut' | 'more' | 'trouble'>>({})
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])

  const load = async (more?: string): Promise<void> => {
    const outcome = await myCases(more === undefined ? {} : { more })
    if (left.yes) return
    if (!isTold(outcome)) return setGot((before) => ({ ...before, trouble: outcome }))
    useKnownCases.getState().keep(outcome.told.cases.map((one) => ({ case: one })))
    setGot((before) => {
      const cases = [...(more === undefined ? [] : before.cases ?? []), ...outcome.told.cases]
      const cut = cases.length > held || (more !== undefined && before.cut === true)
      return { cases: cases.slice(-held), ...(cut ? { cut } : {}), ...(outcome.told.more === undefined ? {} : { more: outcome.told.more }) }
    })
  }
  const again = async (): Promise<void> => {
    await sendUnsent()
    await load()
  }
  useDidShow(() => { void again() })
  return { ...got, again, older: () => load(got.more) }
}

import { useState } from 'react'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { FindCase } from '@haochaping/shared/schemas/findCase.ts'
import { findCase } from '../../api/findCase.ts'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { useKnownCases } from '../../state/knownCases.ts'

type Finding = { found?: CaseGlance[]; trouble?: Trouble; busy: boolean; find: (asked: FindCase, scanned: boolean) => void }

/** Looks for a case; what is found is kept with its pass, so that it can be rated and followed from this phone. */
export const useFind = (): Finding => {
  const [state, setState] = useState<{ found?: CaseGlance[]; trouble?: Trouble; busy: boolean }>({ busy: false })
  const find = async (asked: FindCase, scanned: boolean): Promise<void> => {
    setState({ busy: true })
    const outcome = await findCase(asked)
    if (!isTold(outcome)) return setState({ busy: false, trouble: outcome })
    useKnownCases.getState().keep(outcome.told.found.map((one) => ({ ...one, scanned })))
    setState({ busy: false, found: outcome.told.found.map((one) => one.case) })
  }
  return { ...state, find: (asked, scanned) => { void find(asked, scanned) } }
}

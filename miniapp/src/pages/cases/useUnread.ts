import { useEffect, useState } from 'react'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { myMessages } from '../../api/myMessages.ts'
import { isTold } from '../../api/outcome.ts'

/** How many messages are unread, asked only once the list is there: the first screen waits for one request. No answer says nothing and takes nothing away. */
export const useUnread = (cases: readonly CaseGlance[] | undefined): number => {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    if (cases === undefined) return undefined
    const asking = myMessages({})
    void asking.then((outcome) => { if (isTold(outcome)) setUnread(outcome.told.unread ?? 0) })
    return asking.abort
  }, [cases])
  return unread
}

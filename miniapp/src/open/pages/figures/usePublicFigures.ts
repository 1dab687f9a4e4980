import { useEffect, useRef, useState } from 'react'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { isTold, mayPass } from '../../../api/outcome.ts'
import type { Outcome } from '../../../api/outcome.ts'
import { viewPublic } from '../../../api/viewPublic.ts'
import { useKept } from '../../../components/useKept.ts'
import type { Kept } from '../../../components/useKept.ts'
import { keptFigures, useKnownFigures } from '../../state/knownFigures.ts'
import { monthNear } from './monthNear.ts'

/** `seen`: the figures shown last, perhaps of another month. */
export type PublicState = Kept<PublicFigures> & { seen: PublicFigures | undefined; period: Period; today: LocalDate; choose: (period: Period) => void }

/** The public figures of the month that the page was opened with, or of this one, and of those chosen after. The phone's clock says which month is now only until the server's day is known. */
export const usePublicFigures = (asked: string | undefined): PublicState => {
  const [today, setToday] = useState(() => localDateOf(new Date(Date.now()).toISOString()))
  const [chosen, choose] = useState(asked)
  const period = monthNear(chosen, today)
  const state = useKept({ name: period, ask: () => viewPublic({ period }), remembered: () => keptFigures(period), note: (outcome) => note(period, outcome) })
  const { shown, kept, again } = state
  const told = kept ? undefined : shown?.today
  useEffect(() => { if (told !== undefined) setToday(told) }, [told])
  const seen = useRef<PublicFigures>()
  if (shown !== undefined) seen.current = shown
  usePullDownRefresh(() => {
    again()
    void Taro.stopPullDownRefresh()
  })
  return { ...state, seen: seen.current, period, today, choose }
}

const note = (period: Period, outcome: Outcome<PublicFigures>): void => {
  const { keep, drop } = useKnownFigures.getState()
  if (isTold(outcome)) keep(outcome.told)
  else if (!mayPass(outcome)) drop(period)
}

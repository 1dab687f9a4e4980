import { useEffect, useRef, useState } from 'react'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Period, periodOf } from '@haochaping/shared/indicators/period.ts'
import { PlaceCode } from '@haochaping/shared/schemas/place.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import type { SummaryState } from './useSummary.ts'
import { useSummary } from './useSummary.ts'

/** `seen`: the figures shown last, perhaps of another period; the place is the same. */
export type Figures = SummaryState & { seen: Summary | undefined; period: Period; today: LocalDate; choose: (period: Period) => void }

/** The figures that a page was opened with: of a place, or of the widest that one may see; of a period, or of this month. The phone's clock says which month only until the server's day is known. */
export const useFigures = (params: Partial<Record<string, string>>): Figures => {
  const [today, setToday] = useState(() => localDateOf(new Date(Date.now()).toISOString()))
  const [chosen, choose] = useState(() => Period.safeParse(params.period).data)
  const place = PlaceCode.safeParse(params.place).data
  const period = chosen ?? periodOf('month', today)
  const state = useSummary({ ...(place === undefined ? {} : { place }), period })
  const told = state.kept ? undefined : state.summary?.today
  useEffect(() => { if (told !== undefined) setToday(told) }, [told])
  const seen = useRef<Summary>()
  if (state.summary !== undefined) seen.current = state.summary
  usePullDownRefresh(() => {
    state.again()
    void Taro.stopPullDownRefresh()
  })
  return { ...state, seen: seen.current, period, today, choose }
}

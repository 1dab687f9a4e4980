import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { lastDayOf, periodBefore } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { bulletinWords } from '@haochaping/shared/words/bulletinWords.ts'
import { exportsPageWords } from '@haochaping/shared/words/exportsPageWords.ts'
import { EntryRow } from '../components/EntryRow.tsx'
import { go } from '../routes.ts'
import { useStaffSession } from '../state/session.ts'

type Props = { place: string; period: Period; today: LocalDate }

/** The ways out of the house: the bulletin of the last period that is over, and the figures as a table for whoever may take them. They stand in a list of rows. */
export const OutRows = ({ place, period, today }: Props) => {
  const { role } = useStaffSession()
  return (
    <>
      <EntryRow say={bulletinWords.entry} sub={bulletinWords.entrySub} onPress={() => go('/oversight/pages/bulletin/index', { place, period: lastDayOf(period) < today ? period : periodBefore(period) })} />
      {role === 'supervisor' || role === 'administrator' || role === 'leader' ? <EntryRow say={exportsPageWords.entry} sub={exportsPageWords.entrySub} onPress={() => go('/oversight/pages/exports/index', { place, period })} /> : null}
    </>
  )
}

import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { periodBefore, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { periodAfter } from '../../../components/periodAfter.ts'
import { PeriodStep } from '../../../components/PeriodStep.tsx'
import { spoken } from '../../../spoken.ts'
import { firstMonth } from './monthNear.ts'

type Props = { period: Period; today: LocalDate; onChoose: (period: Period) => void }

/** A month, and the way to the ones before and after it; the running one is said not to be over. */
export const MonthChoice = ({ period, today, onChoose }: Props) => {
  const words = spoken(openPageWords)
  const running = period === periodOf('month', today)
  return (
    <PeriodStep
      name={spoken(periodWord)(period, today)} below={running ? words.running : undefined}
      earlier={{ label: words.earlier, onPress: period <= firstMonth ? undefined : () => onChoose(periodBefore(period)) }}
      later={{ label: words.later, onPress: running ? undefined : () => onChoose(periodAfter(period)) }}
    />
  )
}

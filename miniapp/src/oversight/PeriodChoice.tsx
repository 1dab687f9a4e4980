import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, kindOfPeriod, lastDayOf, periodBefore, periodKinds, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { countedDaysWord, periodStepWords as words, periodWord, thisPeriodWords } from '@haochaping/shared/words/periodWords.ts'
import { Chips } from '../components/Chips.tsx'
import { PeriodStep } from '../components/PeriodStep.tsx'
import { periodAfter } from '../components/periodAfter.ts'

type Props = { period: Period; today: LocalDate; onChoose: (period: Period) => void }

const kinds = periodKinds.map((key) => ({ key, say: thisPeriodWords[key] }))

/** This week, month, quarter or year, and from there step by step into the past. */
export const PeriodChoice = ({ period, today, onChoose }: Props) => {
  const kind = kindOfPeriod(period)
  const running = lastDayOf(period) >= today
  const days = countedDaysWord(firstDayOf(period), lastDayOf(period), today)
  const name = periodWord(period, today)
  return (
    <>
      <Chips label={words.choose} options={kinds} chosen={running ? kind : undefined} onChoose={(one) => onChoose(periodOf(one, today))} />
      <PeriodStep
        name={name} below={name === days ? undefined : days}
        earlier={{ label: words.earlier(period), onPress: () => onChoose(periodBefore(period)) }}
        later={{ label: words.later(period), onPress: running ? undefined : () => onChoose(periodAfter(period)) }}
      />
    </>
  )
}

import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, kindOfPeriod, lastDayOf, periodBefore, periodKinds, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { countedDaysWord, periodStepWords as words, periodWord, thisPeriodWords } from '@haochaping/shared/words/periodWords.ts'
import { Chips } from '../components/Chips.tsx'
import { Press } from '../components/Press.tsx'
import { periodAfter } from './periodAfter.ts'
import './PeriodChoice.css'

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
      <View className='period'>
        <Press className='period-step' aria={{ label: words.earlier(period) }} onPress={() => onChoose(periodBefore(period))}><View className='period-chevron' /></Press>
        <View className='grow period-name'>
          <View className='strong'>{name}</View>
          {name === days ? null : <View className='tiny'>{days}</View>}
        </View>
        <Press className={`period-step ${running ? 'period-end' : ''}`} aria={{ label: words.later(period), disabled: running }} onPress={() => { if (!running) onChoose(periodAfter(period)) }}><View className='period-chevron period-later' /></Press>
      </View>
    </>
  )
}

import { View } from '@tarojs/components'
import { addDays, dayOfWeek } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { actPageWords } from '@haochaping/shared/words/actPageWords.ts'
import { dayOfWeekWord, weekdayWords } from '@haochaping/shared/words/weekdayWords.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { a11y } from './a11y.ts'
import { Press } from './Press.tsx'
import './DayChoice.css'

type Props = { label: string; from: LocalDate; to: LocalDate; chosen: string | undefined; onChoose: (day: LocalDate) => void }

/** Days from the first to the last, both included; none where the last lies before the first. */
const daysFrom = (from: LocalDate, to: LocalDate): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** Monday first, as calendars here are printed. */
const column = (day: LocalDate): number => (dayOfWeek(day) + 6) % 7

/** A sheet of the days that may be chosen, a week a line; in the elder version the days are larger and say their weekday themselves. */
export const DayChoice = ({ label, from, to, chosen, onChoose }: Props) => {
  const days = daysFrom(from, to)
  const inside = days.some((day) => day === chosen)
  return (
    <View className='line-field'>
      <View className='sub'>{label}</View>
      <View className='tiny'>{actPageWords.days(dayWord(from), dayWord(to, from))}</View>
      <View className='days-head' {...a11y(undefined, { hidden: true })}>{[1, 2, 3, 4, 5, 6, 0].map((n) => <View key={n} className='day-name'>{weekdayWords[n]}</View>)}</View>
      <View className='days' {...a11y('radiogroup', { label })}>
        {days.map((day, place) => (
          <Press
            key={day} role='radio' aria={{ checked: day === chosen, label: dayOfWeekWord(day, from) }} stop={inside ? day === chosen : place === 0}
            className={`day ${place === 0 ? `day-from-${column(day)}` : ''} ${day === chosen ? 'day-chosen' : ''} ${column(day) > 4 ? 'day-rest' : ''}`}
            onPress={() => onChoose(day)} onArrow={(step) => onChoose(days[(place + step + days.length) % days.length] ?? day)}
          >
            <View className='day-short'>
              {place === 0 || day.slice(8) === '01' ? <View className='day-month'>{actPageWords.month(Number(day.slice(5, 7)))}</View> : null}
              <View>{String(Number(day.slice(8)))}</View>
            </View>
            <View className='day-long'>{dayOfWeekWord(day).split(' ').map((part) => <View key={part}>{part}</View>)}</View>
          </Press>
        ))}
      </View>
      {inside ? <View className='tiny field-below' {...a11y('status', { live: 'polite' })}>{actPageWords.chosenDay(dayOfWeekWord(days.find((day) => day === chosen) ?? from, from))}</View> : null}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { stepWords } from '@haochaping/shared/words/stepWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { DueWhy } from '../../components/DueWhy.tsx'
import './Clocks.css'

type Props = { clocks: readonly ClockView[]; policy: CitedPolicy; near: LocalDate }

const tones: Record<ClockView['state'], string> = { running: 'pill-wait', overdue: 'pill-alarm', met: 'pill-done', late: 'pill-alarm', stopped: '' }

const after = ({ state, at, workdaysLate = 0 }: ClockView, near: LocalDate): string | undefined => {
  if (state === 'overdue') return words.lateNow(workdaysLate)
  if (at === undefined) return undefined
  if (state === 'stopped') return words.stoppedAt(instantWord(at, near))
  return [words.doneAt(instantWord(at, near)), ...(state === 'late' ? [words.lateBy(workdaysLate)] : [])].join(' · ')
}

/** Every deadline of the ticket with its state in words, and how its day was counted. */
export const Clocks = ({ clocks, policy, near }: Props) => (
  <>
    {clocks.map((clock, place) => {
      const { step, state, due, why } = clock
      const told = after(clock, near)
      return (
        <View key={`${step}-${place}`} className='clock'>
          <View className='clock-head'>
            <View className='text grow'>{stepWords[step]}</View>
            <View className='text clock-due'>{markedDueWord(due, near)}</View>
            <View className={`pill ${tones[state]}`}>{words.clockStates[state]}</View>
          </View>
          {told === undefined ? null : <View className={`tiny ${state === 'overdue' || state === 'late' ? 'tone-alarm' : ''}`}>{told}</View>}
          {why === undefined || state === 'stopped' ? null : <DueWhy what={stepWords[step]} clock={{ ...clock, why }} policy={policy} near={near} />}
        </View>
      )
    })}
  </>
)

import { View } from '@tarojs/components'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import './Deadline.css'

type Props = { say: string; due: Due; near: LocalDate; main?: boolean }

/** By when something will have happened. A date that may still move never stands without saying so. */
export const Deadline = ({ say, due, near, main = false }: Props) => (
  <View className='deadline'>
    <View className='grow'>
      <View className={main ? 'strong' : 'text'}>{say}</View>
      {due.provisional ? <View className='tiny tone-wait'>{provisionalWord}</View> : null}
    </View>
    <View className={`deadline-day ${main ? 'strong' : 'text'}`}>{dueWord(due, near)}</View>
  </View>
)

import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { DueWhy } from './DueWhy.tsx'
import { PhotoRow } from './PhotoRow.tsx'
import './Timeline.css'

/** One step: done, going on now, or still to come. `late` is said in alarm; `quote` is somebody's own words. */
export type Step = {
  key: string
  state: 'done' | 'now' | 'todo'
  title: string
  when?: string
  late?: string
  provisional?: boolean
  quote?: string
  notes?: readonly string[]
  photos?: readonly string[]
  clock?: ClockView
}

type Props = { steps: readonly Step[]; policy: CitedPolicy; near: LocalDate }

/** What happened and what will: the present step larger, the coming ones quiet, and beside each date why it is that one. */
export const Timeline = ({ steps, policy, near }: Props) => (
  <View className='timeline' {...a11y('list')}>
    {steps.map(({ key, state, title, when, late, provisional = false, quote, notes = [], photos = [], clock }) => (
      <View key={key} className={`step step-${state}`} {...a11y('listitem')}>
        <View className='step-dot' />
        <View className='step-title'>{title}</View>
        {when === undefined ? null : <View className='tiny'>{when}</View>}
        {late === undefined ? null : <View className='tiny tone-alarm'>{late}</View>}
        {provisional ? <View className='tiny tone-wait'>{spoken(provisionalWord)}</View> : null}
        {quote === undefined ? null : <View className='aside step-quote'>{quote}</View>}
        <PhotoRow links={photos} />
        {notes.map((note, at) => <View key={at} className='tiny step-note'>{note}</View>)}
        {clock?.why === undefined ? null : <DueWhy what={title} clock={{ ...clock, why: clock.why }} policy={policy} near={near} />}
      </View>
    ))}
  </View>
)

import { Text, View } from '@tarojs/components'
import { a11y } from './a11y.ts'
import './Timeline.css'

/** One step: done, going on now, or still to come; `note` is what a provisional date must not be shown without. */
export type Step = { key: string; state: 'done' | 'now' | 'todo'; title: string; when?: string; note?: string; mark?: string; quote?: string }

/** What happened and what will: the present step larger, the coming ones quiet. */
export const Timeline = ({ steps }: { steps: readonly Step[] }) => (
  <View className='timeline' {...a11y('list')}>
    {steps.map(({ key, state, title, when, note, mark, quote }) => (
      <View key={key} className={`step step-${state}`} {...a11y('listitem')}>
        <View className='step-dot' />
        <View className='step-title'>{title}</View>
        {when === undefined ? null : <View className='tiny'>{when}</View>}
        {note === undefined ? null : <View className='tiny tone-wait'>{note}</View>}
        {quote === undefined ? null : <View className='aside step-quote'>{quote}</View>}
        {mark === undefined ? null : <Text className='step-mark'>{mark}</Text>}
      </View>
    ))}
  </View>
)

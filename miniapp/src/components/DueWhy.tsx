import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { dueWhyWords } from '@haochaping/shared/words/dueWhyWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { dayRuns } from './dayRuns.ts'
import type { DayRun } from './dayRuns.ts'
import { Press } from './Press.tsx'
import { RuleLines } from './RuleLines.tsx'
import './DueWhy.css'

type Why = NonNullable<ClockView['why']>
/** `what`: the step, so that a screen reader tells one question from the next. */
type Props = { what: string; clock: ClockView & { why: Why }; policy: CitedPolicy; near: LocalDate }

/** 为什么是这一天: how the date was counted, day by day, under which rule. */
export const DueWhy = ({ what, clock: { due, why }, policy, near }: Props) => {
  const words = spoken(dueWhyWords)
  const [open, setOpen] = useState(false)
  return (
    <View className='why'>
      <Press className='why-ask' aria={{ expanded: open, label: spoken(joinWords).both(what, words.ask) }} onPress={() => setOpen(!open)}>
        <Text>{words.ask}</Text>
        <View className={`why-chevron ${open ? 'why-chevron-open' : ''}`} />
      </Press>
      {open ? (
        <View className='aside why-body'>
          <View className='text'>{why.promised ? words.promised : words.counted(why, near)}</View>
          {why.days.length === 0 ? null : <View className='why-runs' {...a11y('list')}>{dayRuns(why.days).map((run) => <Run key={run.first} run={run} near={near} />)}</View>}
          {why.movedOn ? <View className='sub why-note'>{words.movedOn}</View> : null}
          {why.extended > 0 ? <View className='sub why-note'>{words.extended(why.extended, spoken(dueWord)(due, near))}</View> : null}
          <View className='sub why-note'>{words.lastMoment}</View>
          <RuleLines policy={policy} />
        </View>
      ) : null}
    </View>
  )
}

const Run = ({ run: { kind, first, last, counts, provisional, decree }, near }: { run: DayRun; near: LocalDate }) => {
  const words = spoken(dueWhyWords)
  return (
    <View className={`why-run ${counts === undefined ? 'why-off' : ''}`} {...a11y('listitem')}>
      <View className='why-days'>{words.days(first, last, near)}</View>
      <View className='grow'>
        <Text>{[words.kind({ kind, ...(counts === undefined ? {} : { count: counts.first }) }), ...(counts === undefined ? [] : [words.number(counts.first, counts.last)])].join(' · ')}</Text>
        {decree === undefined ? null : <View className='tiny'>{decree}</View>}
        {provisional ? <View className='tiny tone-wait'>{spoken(provisionalWord)}</View> : null}
      </View>
    </View>
  )
}

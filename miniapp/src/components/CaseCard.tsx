import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { placeWord, servedWord, staffWord, titleWord, windowLeftWord } from '@haochaping/shared/words/caseWords.ts'
import { go } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { LevelStrip } from './LevelStrip.tsx'
import { Press } from './Press.tsx'
import './CaseCard.css'

/** The window is about to close: worth another colour. */
const soon = 2

/** A service that waits to be rated. Any of the five levels is one tap away, unless there are too many to draw (`strip`); the head leads to the page with none chosen. */
export const CaseCard = ({ theCase, strip = true }: { theCase: CaseGlance; strip?: boolean }) => {
  const { eventId, workdaysLeft } = theCase
  const item = spoken(titleWord)(theCase)
  const hurry = workdaysLeft !== undefined && workdaysLeft <= soon
  return (
    <View className='card case-card'>
      <Press className='case-head' aria={{ label: spoken(casesPageWords).openCase([item, spoken(placeWord)(theCase), spoken(staffWord)(theCase), spoken(servedWord)(theCase), spoken(windowLeftWord)(theCase)]) }} onPress={() => go('/pages/rate/index', { eventId })}>
        <View className='grow'>
          <View className='strong'>{item}</View>
          <View className='sub'>{spoken(placeWord)(theCase)}</View>
          {theCase.staff === undefined ? null : <View className='sub'>{spoken(staffWord)(theCase)}</View>}
          <View className='tiny case-when'>
            <View className='case-served'>{spoken(servedWord)(theCase)}</View>
            <View className={hurry ? 'tone-wait' : ''}>{spoken(windowLeftWord)(theCase)}</View>
          </View>
        </View>
        <View className='case-chevron' />
      </Press>
      {strip ? <LevelStrip item={item} onChoose={(level) => go('/pages/rate/index', { eventId, level })} /> : null}
    </View>
  )
}

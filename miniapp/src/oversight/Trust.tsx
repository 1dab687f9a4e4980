import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { countedWords as words, momentWord } from '@haochaping/shared/words/canaryWords.ts'
import { staleWord } from '@haochaping/shared/words/staleWord.ts'
import { Notice } from '../components/Notice.tsx'
import { Canary } from './Canary.tsx'
import './Trust.css'

/** Whether the figures below can be trusted now: does a 差评 get through, until when was counted, has the counting stopped. */
export const Trust = ({ summary: { canary, counted, today } }: { summary: Pick<Summary, 'canary' | 'counted' | 'today'> }) => (
  <>
    <View className={canary.state === 'passed' ? 'trust' : ''}>
      <Canary canary={canary} today={today} />
      <View className='tiny trust-until'>{counted.at === undefined ? words.never : words.until(momentWord(counted.at, today))}</View>
    </View>
    {counted.stale ? <Notice tone='wait' title={words.stale} say={staleWord(counted.lastRatedOn, today)} /> : null}
  </>
)

import { View } from '@tarojs/components'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { countedWords, momentWord } from '@haochaping/shared/words/canaryWords.ts'
import { spoken } from '../spoken.ts'
import { Canary } from './Canary.tsx'
import { Notice } from './Notice.tsx'
import './Trust.css'

/** `help`: what the reader should do of it, who may be an official or anybody. */
type Props = { figures: Pick<PublicFigures, 'canary' | 'counted' | 'today'>; help: { failing: string; silent: string; stale: { title: string; say: string } } }

/** Whether the figures below can be trusted now: does a 差评 get through, until when was counted, has the counting stopped. */
export const Trust = ({ figures: { canary, counted, today }, help }: Props) => (
  <>
    <View className={canary.state === 'passed' ? 'trust' : ''}>
      <Canary canary={canary} today={today} help={help} />
      <View className='tiny trust-until'>{counted.at === undefined ? spoken(countedWords).never : spoken(countedWords).until(spoken(momentWord)(counted.at, today))}</View>
    </View>
    {counted.stale ? <Notice tone='wait' title={help.stale.title} say={help.stale.say} /> : null}
  </>
)

import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import { canaryWords, momentWord } from '@haochaping/shared/words/canaryWords.ts'
import { spoken } from '../spoken.ts'
import { Notice } from './Notice.tsx'

/** `help`: what the reader should do of it, who may be an official or anybody. */
type Props = { canary: CanaryState; today: LocalDate; help: { failing: string; silent: string } }

/** 差评通道: a line while all is well, a red block with since when and where once it is not. */
export const Canary = ({ canary, today, help }: Props) => {
  const words = spoken(canaryWords)
  switch (canary.state) {
    case 'passed': return <View className='pill pill-done'>{words.passed(spoken(momentWord)(canary.at, today))}</View>
    case 'failing': return <Notice tone='alarm' title={words.failing} say={words.failingSay(canary, spoken(momentWord)(canary.since, today))} tiny={help.failing} />
    case 'silent': return <Notice tone='calm' title={words.silent(spoken(momentWord)(canary.since, today))} say={help.silent} />
    case 'none': return <Notice tone='calm' title={words.none} say={words.noneSay} />
  }
}

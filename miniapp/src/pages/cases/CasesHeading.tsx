import { View } from '@tarojs/components'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import type { Sections } from './sections.ts'
import { AsEntered } from '../../components/AsEntered.tsx'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

/** The page's one thing: how many wait, or that none does, or what to do where nothing is. */
export const CasesHeading = ({ parts }: { parts: Sections }) => {
  const words = spoken(casesPageWords)
  const waiting = parts.awaiting.length
  const judging = parts.judging.length
  const any = waiting + judging + parts.unsent.length + parts.rated.length + parts.closed.length > 0
  return (
    <>
      <Title>{waiting > 0 ? words.someWait(waiting) : judging > 0 ? words.someToJudge(judging) : any ? words.noneWaits : words.empty}</Title>
      <View className='sub'>{any ? words.asEasy : words.emptyHelp}</View>
      {any ? <AsEntered /> : null}
    </>
  )
}

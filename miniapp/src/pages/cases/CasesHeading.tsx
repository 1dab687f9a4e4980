import { View } from '@tarojs/components'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import type { Sections } from './sections.ts'
import { Title } from '../../components/Title.tsx'

/** The page's one thing: how many wait, or that none does, or what to do where nothing is. */
export const CasesHeading = ({ parts }: { parts: Sections }) => {
  const waiting = parts.awaiting.length
  const judging = parts.judging.length
  const any = waiting + judging + parts.unsent.length + parts.rated.length + parts.closed.length > 0
  return (
    <>
      <Title>{waiting > 0 ? words.someWait(waiting) : judging > 0 ? words.someToJudge(judging) : any ? words.noneWaits : words.empty}</Title>
      <View className='sub'>{any ? words.asEasy : words.emptyHelp}</View>
    </>
  )
}

import { View } from '@tarojs/components'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { go } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import '../../../components/CaseCard.css'

/** `shown`: what stands at the thumb already. */
type Props = { progress: CaseProgress; shown: CitizenCommandName | undefined }

/** What the one who rated may still do, as rows; and her receipt. */
export const YouMay = ({ progress: { can, case: { eventId }, rating }, shown }: Props) => {
  const words = spoken(progressPageWords)
  if (rating === undefined) return null
  const row = (title: string, say: string, onPress: () => void) => (
    <Press key={title} className='case-row' aria={{ label: spoken(joinWords).both(title, say) }} onPress={onPress}>
      <View className='grow'>
        <View className='strong'>{title}</View>
        <View className='sub'>{say}</View>
      </View>
      <View className='case-chevron' />
    </Press>
  )
  return (
    <>
      <SectionTitle>{words.youMay}</SectionTitle>
      <View className='case-list'>
        {can.filter((name) => name !== shown).map((name) => row(words.may[name].title, words.may[name].say, () => openAct(eventId, name)))}
        {row(words.receipt, words.receiptSay, () => go('/pages/receipt/index', { eventId }))}
      </View>
    </>
  )
}

/** The page on which it is done. */
export const openAct = (eventId: string, name: CitizenCommandName): void => {
  if (name === 'judge') go('/mine/pages/judge/index', { eventId })
  else go('/mine/pages/say/index', { eventId, act: name })
}

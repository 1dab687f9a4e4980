import { View } from '@tarojs/components'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { reasonLabelWord } from '@haochaping/shared/words/reasonLabelWord.ts'
import { PhotoRow } from '../../../components/PhotoRow.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { spoken } from '../../../spoken.ts'

/** What the citizen said, word for word, with her photos. */
export const YourWords = ({ rating }: { rating: NonNullable<CaseProgress['rating']> }) => {
  const { reasons, words: said, anonymous, photos } = rating
  if (reasons.length === 0 && said === undefined && photos.length === 0) return null
  return (
    <>
      <SectionTitle>{spoken(progressPageWords).yourWords}</SectionTitle>
      <View className='aside'>
        {reasons.map((reason) => <View key={reason.code} className='text'>{spoken(reasonLabelWord)(reason)}</View>)}
        {said === undefined ? null : <View className='text'>{said}</View>}
        <PhotoRow links={photos} />
        <View className='tiny'>{anonymous ? spoken(ratePageWords).anonymousOn : spoken(ratePageWords).anonymousOff}</View>
      </View>
    </>
  )
}

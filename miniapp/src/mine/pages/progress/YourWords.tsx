import { View } from '@tarojs/components'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { PhotoRow } from '../../../components/PhotoRow.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'

/** What the citizen said, word for word, with her photos. */
export const YourWords = ({ rating }: { rating: NonNullable<CaseProgress['rating']> }) => {
  const { reasons, words: said, anonymous, photos } = rating
  if (reasons.length === 0 && said === undefined && photos.length === 0) return null
  return (
    <>
      <SectionTitle>{words.yourWords}</SectionTitle>
      <View className='aside'>
        {reasons.map(({ code, label }) => <View key={code} className='text'>{label}</View>)}
        {said === undefined ? null : <View className='text'>{said}</View>}
        <PhotoRow links={photos} />
        <View className='tiny'>{anonymous ? ratePageWords.anonymousOn : ratePageWords.anonymousOff}</View>
      </View>
    </>
  )
}

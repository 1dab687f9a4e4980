import { View } from '@tarojs/components'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { praise } from '../../../api/praise.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { useAsk } from '../../../components/useAsk.ts'

/** So many are named: what can be read at a glance (our choice). */
const most = 3

/** 本周有人感谢您: for staff who handle; silent where there is nothing to say or no answer. */
export const PraiseCard = () => {
  const { outcome } = useAsk(praise)
  if (outcome === undefined || !('told' in outcome) || outcome.told.ratings === undefined) return null
  const { ratings, reasons } = outcome.told
  return (
    <>
      <SectionTitle>{words.praise}</SectionTitle>
      <View className='card'>
        {reasons.slice(0, most).map(({ code, label, count }) => (
          <View key={code} className='praise-line'><View className='text grow'>{words.praised(label)}</View><View className='tiny'>{words.times(count)}</View></View>
        ))}
        <View className='tiny'>{words.goodRatings(ratings)}</View>
      </View>
    </>
  )
}

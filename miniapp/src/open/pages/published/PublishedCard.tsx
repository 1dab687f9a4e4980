import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Published } from '@haochaping/shared/schemas/listPublished.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { publishedPageWords } from '@haochaping/shared/words/publishedPageWords.ts'
import { spoken } from '../../../spoken.ts'

/** One improvement or typical case: the matter, what was said of it, what became of it. */
export const PublishedCard = ({ published, today }: { published: Published; today: LocalDate }) => {
  const words = spoken(publishedPageWords)
  return (
    <View className='card'>
      <View className='tiny'>{words.kinds[published.kind]}</View>
      <View className='strong'>{published.item}</View>
      {published.kind === 'improvement' ? (
        <>
          <View className='sub'>{words.because(published.reason)}</View>
          <View className='aside text'>{published.words}</View>
        </>
      ) : (['happened', 'done', 'reply'] as const).map((part) => (
        <View key={part}>
          <View className='sub'>{words[part]}</View>
          <View className={part === 'reply' ? 'aside text' : 'text'}>{published[part]}</View>
        </View>
      ))}
      <View className='tiny'>{words.on(published.agency, spoken(dayWord)(published.on, today))}</View>
    </View>
  )
}

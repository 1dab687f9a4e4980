import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { SaidView } from '@haochaping/shared/schemas/handling.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { PhotoRow } from '../../components/PhotoRow.tsx'
import './Said.css'

type Props = { said: SaidView; near: LocalDate; title?: string; sub?: string | undefined }

/** What somebody wrote: what it is, the words, the photos, and when. */
export const Said = ({ said: { words, at, photos }, near, title, sub }: Props) => (
  <View className='said'>
    {title === undefined ? null : <View className='text said-title'>{title}</View>}
    {sub === undefined ? null : <View className='sub'>{sub}</View>}
    <View className='aside text'>{words}</View>
    <PhotoRow links={photos} />
    <View className='tiny'>{instantWord(at, near)}</View>
  </View>
)

import { View } from '@tarojs/components'
import { photoWords } from '@haochaping/shared/words/photoWords.ts'
import { failureWords } from '@haochaping/shared/words/troubleWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { mayPass } from '../api/outcome.ts'
import type { Trouble } from '../api/outcome.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { PhotoTile } from './PhotoTile.tsx'
import { Press } from './Press.tsx'
import type { AddedPhoto } from './usePhotoAdding.ts'

type Props = { photo: AddedPhoto; at: number; all: readonly string[]; onRetry: () => void; onDrop: () => void }

/** A photo that is being handed in, or was not taken: how far, or why not, in words. */
export const PhotoOnItsWay = ({ photo: { path, percent, trouble }, at, all, onRetry, onDrop }: Props) => {
  const words = spoken(photoWords)
  return (
    <PhotoTile at={at} path={path} all={all} faint>
      {trouble === undefined
        ? <View className='tiny photo-state'>{stateWord(percent)}</View>
        : <View className='tiny photo-state photo-trouble' {...a11y('alert', { live: 'assertive' })}>{spoken(joinWords).named(words.failed(at), reason(trouble))}</View>}
      {trouble && canRetry(trouble) ? <Press className='photo-do' aria={{ label: words.retryLabel(at) }} onPress={onRetry}>{words.retry}</Press> : null}
      <Press className='photo-do' aria={{ label: words.removeLabel(at) }} onPress={onDrop}>{words.remove}</Press>
    </PhotoTile>
  )
}

const stateWord = (percent: number | undefined): string => {
  const words = spoken(photoWords)
  return percent === undefined ? words.waiting : percent >= 100 ? words.checking : words.uploading(percent)
}

const reason = (trouble: Trouble): string =>
  'refused' in trouble ? spoken(refusalWords)[trouble.refused] : trouble.failed === 'aborted' ? '' : spoken(failureWords)[trouble.failed].title

/** The same photo may be taken another time, unless it is the photo itself that is wrong. */
const canRetry = (trouble: Trouble): boolean =>
  mayPass(trouble) || ('refused' in trouble && ['photoMissing', 'tooManyPhotos', 'photosOff'].includes(trouble.refused))

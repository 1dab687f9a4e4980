import { useEffect, useRef } from 'react'
import { View } from '@tarojs/components'
import { photoLimits } from '@haochaping/shared/photos/photoLimits.ts'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { photoWords } from '@haochaping/shared/words/photoWords.ts'
import { choosePhotos } from '../platform/choosePhotos'
import type { As } from '../state/session.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { PhotoOnItsWay } from './PhotoOnItsWay.tsx'
import { PhotoTile } from './PhotoTile.tsx'
import { Press } from './Press.tsx'
import { usePhotoAdding } from './usePhotoAdding.ts'
import './PhotoField.css'

type Props = {
  eventId: string
  /** Where the case was found by code or number. */
  pass?: string | undefined
  /** As whom they are handed in. */
  as?: As
  photos: readonly KeptPhoto[]
  /** Is called with all photos that are kept: each time one has arrived or was removed. */
  onChange: (photos: KeptPhoto[]) => void
  /** Hears whether photos are still on their way, so that nothing is sent without them. */
  onBusy?: (busy: boolean) => void
}

/** Up to six photos: each is handed in as soon as it is chosen, says how far it is, and when it fails says why and what helps. */
export const PhotoField = ({ eventId, pass, as = 'citizen', photos, onChange, onBusy }: Props) => {
  const words = spoken(photoWords)
  const latest = useRef(photos)
  latest.current = photos
  const change = (next: KeptPhoto[]): void => {
    latest.current = next // two may arrive before anything is drawn again
    onChange(next)
  }
  const { adding, add, retry, drop, pathOf } = usePhotoAdding({ eventId, pass, as }, (photo) => change([...latest.current, photo]))
  const all = [...photos.map(pathOf), ...adding.map(({ path }) => path)]
  const free = photoLimits.photos - all.length
  const busy = adding.some(({ trouble }) => trouble === undefined)
  useEffect(() => { onBusy?.(busy) }, [busy])
  return (
    <View className='photo-field' {...a11y('group', { label: words.title })}>
      <View className='photo-head'><View className='sub grow'>{words.title}</View><View className='tiny' {...a11y('status', { live: 'polite' })}>{words.count(photos.length, photoLimits.photos)}</View></View>
      <View className='photo-tiles'>
        {photos.map((photo, at) => (
          <PhotoTile key={photo.photo} at={at + 1} path={pathOf(photo)} all={all}>
            <Press className='photo-do' aria={{ label: words.removeLabel(at + 1) }} onPress={() => change(latest.current.filter((other) => other.photo !== photo.photo))}>{words.remove}</Press>
          </PhotoTile>
        ))}
        {adding.map((photo, at) => <PhotoOnItsWay key={photo.key} photo={photo} at={photos.length + at + 1} all={all} onRetry={() => retry(photo.key)} onDrop={() => drop(photo.key)} />)}
      </View>
      {free > 0
        ? <Press className='photo-add' aria={{ label: words.addLabel(free) }} onPress={() => { void choosePhotos(free).then(add) }}>{words.add}</Press>
        : <View className='tiny photo-full' {...a11y('status', { live: 'polite' })}>{words.full}</View>}
      <View className='tiny photo-hint'>{words.hint(photoLimits.photos)}</View>
    </View>
  )
}

import { useState } from 'react'
import type { ReactNode } from 'react'
import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { photoWords } from '@haochaping/shared/words/photoWords.ts'
import { spoken } from '../spoken.ts'
import { Press } from './Press.tsx'
import './PhotoTile.css'

type Props = { at: number; path: string; all: readonly string[]; faint?: boolean; children?: ReactNode }

/** One photo, small; a tap shows it large. Where it cannot be shown (a link that ran out, a file that is no picture), words stand in its place. */
export const PhotoTile = ({ at, path, all, faint = false, children }: Props) => {
  const words = spoken(photoWords)
  const [gone, setGone] = useState(false)
  return (
    <View className='photo-tile'>
      {gone
        ? <View className='photo-picture photo-gone sub'>{words.gone(at)}</View>
        : (
          <Press className={`photo-picture ${faint ? 'photo-faint' : ''}`} aria={{ label: words.look(at) }} onPress={() => { void Taro.previewImage({ urls: [...all], current: path }) }}>
            <Image className='photo-image' src={path} mode='aspectFill' onError={() => setGone(true)} />
          </Press>
          )}
      {children}
    </View>
  )
}

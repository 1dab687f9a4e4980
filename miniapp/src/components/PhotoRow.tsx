import { View } from '@tarojs/components'
import { photoWords } from '@haochaping/shared/words/photoWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { PhotoTile } from './PhotoTile.tsx'

/** Photos that belong to what somebody said; a tap shows them large. */
export const PhotoRow = ({ links }: { links: readonly string[] }) => links.length === 0 ? null : (
  <View className='photo-tiles' {...a11y('group', { label: spoken(photoWords).said(links.length) })}>
    {links.map((link, at) => <PhotoTile key={link} at={at + 1} path={link} all={links} />)}
  </View>
)

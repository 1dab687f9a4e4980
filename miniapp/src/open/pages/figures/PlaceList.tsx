import { useState } from 'react'
import { View } from '@tarojs/components'
import { boundsOfPlaces } from '@haochaping/shared/indicators/publicBounds.ts'
import type { BoundedRow } from '@haochaping/shared/indicators/publicBounds.ts'
import { canBeShown, intervalOf, publicRates } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { axisOf } from '../../../components/axisOf.ts'
import { LineField } from '../../../components/LineField.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { spoken } from '../../../spoken.ts'
import { PlaceRow } from './PlaceRow.tsx'

/** From so many on a name is found faster by looking for it than by reading (our choice). */
const findFrom = 8
const longest = 30

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** What lies right under the division, by name; their good shares on one ruler. */
export const PlaceList = ({ places, whole }: { places: PublicFigures['places']; whole: BoundedRow }) => {
  const words = spoken(openPageWords)
  const [wanted, setWanted] = useState('')
  const rows = boundsOfPlaces(places.map(({ row }) => row), whole)
  const all = places.flatMap(({ code, name }, at) => (rows[at] ? [{ code, name, rates: publicRates(rows[at]), row: rows[at] }] : [])).sort((a, b) => a.name.localeCompare(b.name, 'zh'))
  const found = all.filter(({ name }) => name.indexOf(wanted.trim()) >= 0)
  const axis = axisOf(all.flatMap(({ rates: { activeGoodShare } }) => (canBeShown(activeGoodShare) ? intervalOf(activeGoodShare) ?? [] : [])))
  if (all.length === 0) return null
  return (
    <>
      <SectionTitle>{words.places}</SectionTitle>
      <View className='sub'>{words.placesSay}</View>
      {all.length < findFrom ? null : <LineField label={words.find} hint={words.findHint} value={wanted} maxlength={longest} onWrite={setWanted} />}
      <View className='tiny open-found' {...a11y('status', { live: 'polite' })}>{wanted.trim() === '' ? '' : words.found(found.length)}</View>
      {found.length === 0 ? null : <View className='tiny open-axis'>{words.axis(percent(axis.low), percent(axis.high))}</View>}
      <Paged id='places' all={found}>{({ code, ...place }) => <PlaceRow key={code} {...place} axis={axis} />}</Paged>
    </>
  )
}

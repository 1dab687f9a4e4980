import { useState } from 'react'
import { View } from '@tarojs/components'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { listUnits } from '../../api/listUnits.ts'
import { Choice } from '../../components/Choice.tsx'
import { LineField } from '../../components/LineField.tsx'
import { useAsk } from '../../components/useAsk.ts'
import { Skeleton } from '../../components/Skeleton.tsx'
import { StaffTrouble } from '../StaffTrouble.tsx'

type Props = { label: string; own: string; chosen: string | undefined; onChoose: (unit: string) => void }

/** So many are shown without a search (our choice: what fits a screen). */
const most = 8

/** Another unit, found by its name; the one that has the ticket is not among them. */
export const UnitChoice = ({ label, own, chosen, onChoose }: Props) => {
  const { outcome, again } = useAsk(listUnits)
  const [part, setPart] = useState('')
  if (outcome === undefined) return <Skeleton cards={1} />
  if (!('told' in outcome)) return <StaffTrouble trouble={outcome} again={again} />
  const found = outcome.told.units.filter(({ name, unit }) => name !== own && (unit === chosen || name.indexOf(part.trim()) >= 0))
  const shown = found.filter(({ unit }, place) => place < most || unit === chosen)
  return (
    <>
      <LineField label={label} hint={words.unitHint} value={part} maxlength={30} onWrite={setPart} />
      {shown.length === 0 ? <View className='sub field-below'>{words.unitNone}</View> : <Choice label={label} options={shown.map(({ unit, name }) => ({ key: unit, say: name }))} chosen={chosen} onChoose={onChoose} />}
      {found.length > shown.length ? <View className='tiny field-below'>{words.moreUnits(found.length - shown.length)}</View> : null}
    </>
  )
}

import { useState } from 'react'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import { staffRoles } from '@haochaping/shared/schemas/staffRole.ts'
import type { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { roleWords } from '@haochaping/shared/words/roleWords.ts'
import { View } from '@tarojs/components'
import { Choice } from '../../../components/Choice.tsx'
import { LineField } from '../../../components/LineField.tsx'

export type Post = { role: StaffRole | undefined; unit: string; unitName: string }
type Props = { staff: readonly StaffView[]; post: Post; onChange: (post: Post) => void }

/** So many units are offered while one types. */
const most = 5

/** A role in a unit: the unit is picked among those known, or written with its code. */
export const PostFields = ({ staff, post, onChange }: Props) => {
  const { role, unit, unitName } = post
  const [typed, setTyped] = useState(false)
  const known = [...new Map(staff.map((one) => [one.unit, one.unitName]))].filter(([code, name]) => name.indexOf(unitName.trim()) >= 0 && code !== unit)
  return (
    <>
      <View className='line-field'>
        <View className='sub'>{words.role}</View>
        <Choice label={words.role} options={staffRoles.map((key) => ({ key, say: roleWords[key] }))} chosen={role} onChoose={(key) => onChange({ ...post, role: key })} />
      </View>
      <LineField label={words.unitName} hint={words.unitNameHint} value={unitName} maxlength={100} onWrite={(name) => { setTyped(true); onChange({ ...post, unitName: name }) }} />
      {typed && unitName.trim() !== '' && known.length > 0
        ? <Choice label={words.unitName} options={known.slice(0, most).map(([key, say]) => ({ key, say }))} chosen={undefined} onChoose={(code) => { setTyped(false); onChange({ ...post, unit: code, unitName: new Map(known).get(code) ?? unitName }) }} /> : null}
      <LineField label={words.unit} hint={words.unitHint} value={unit} maxlength={18} onWrite={(code) => onChange({ ...post, unit: code })} />
    </>
  )
}

/** The post if it is whole. */
export const wholePost = ({ role, unit, unitName }: Post): { role: StaffRole; unit: string; unitName: string } | undefined =>
  role === undefined || unit.trim() === '' || unitName.trim() === '' ? undefined : { role, unit: unit.trim(), unitName: unitName.trim() }

/** What is still wanting, in words. */
export const wantingOf = ({ role, unit, unitName }: Post): string[] => [
  ...(role === undefined ? [words.role] : []), ...(unitName.trim() === '' ? [words.unitName] : []), ...(unit.trim() === '' ? [words.unit] : [])
]

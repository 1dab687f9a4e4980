import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import type { StaffInvitation } from '@haochaping/shared/schemas/staffInvitation.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { inviteStaff } from '../../../api/inviteStaff.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { a11y } from '../../../components/a11y.ts'
import { LineField } from '../../../components/LineField.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Title } from '../../../components/Title.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { PostFields, wantingOf, wholePost } from './PostFields.tsx'
import type { Post } from './PostFields.tsx'

type Props = { staff: readonly StaffView[]; onInvited: (invitation: StaffInvitation) => void; onBack: () => void }

const phoneFits = (phone: string): boolean => phone.trim() === '' || /^\+?[0-9 -]{5,20}$/.test(phone.trim())

/** Somebody new: name and post, and a code that she binds her account with. */
export const InviteForm = ({ staff, onInvited, onBack }: Props) => {
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [post, setPost] = useState<Post>({ role: undefined, unit: '', unitName: '' })
  const [state, setState] = useState<{ busy?: true; tried?: true; trouble?: Trouble }>({})
  const wanting = [...(name.trim() === '' ? [words.name] : []), ...wantingOf(post)]
  const send = async (): Promise<void> => {
    const whole = wholePost(post)
    if (whole === undefined || name.trim() === '' || !phoneFits(phone)) return setState({ tried: true })
    setState({ busy: true })
    const outcome = await inviteStaff({ name: name.trim(), ...(phone.trim() === '' ? {} : { phone: phone.trim() }), ...whole })
    if (!isTold(outcome)) return setState({ trouble: outcome })
    onInvited(outcome.told.invitation)
  }
  return (
    <>
      <Title>{words.inviteTitle}</Title>
      <LineField label={words.name} hint={words.nameHint} value={name} maxlength={60} onWrite={setName} />
      <PostFields staff={staff} post={post} onChange={setPost} />
      <LineField label={words.phone} hint={words.phoneHint} value={phone} maxlength={20} onWrite={setPhone} />
      {state.tried === true && !phoneFits(phone) ? <View className='sub tone-alarm' {...a11y('alert', { live: 'assertive' })}>{words.phoneWrong}</View> : null}
      {state.tried === true && wanting.length > 0 ? <View className='sub tone-alarm' {...a11y('alert', { live: 'assertive' })}>{words.fill(wanting)}</View> : null}
      {state.trouble === undefined ? null : <StaffTrouble trouble={state.trouble} again={() => { void send() }} />}
      <View className='gap' />
      <PrimaryButton say={words.send} busy={state.busy === true} onPress={() => { if (state.busy !== true) void send() }} />
      <PrimaryButton kind='quiet' say={words.back} onPress={onBack} />
    </>
  )
}

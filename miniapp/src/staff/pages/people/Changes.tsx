import { useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffChange } from '@haochaping/shared/schemas/changeStaff.ts'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { PostFields, wholePost } from './PostFields.tsx'
import type { Post } from './PostFields.tsx'
import '../../../components/CaseCard.css'
import './Changes.css'

type Props = { member: StaffView; onChange: (change: StaffChange) => Promise<void> }
type Kind = StaffChange['kind']

const kinds: readonly { kind: Kind; say: string; sub?: string }[] = [
  { kind: 'post', say: words.post }, { kind: 'invite', say: words.newCode, sub: words.newCodeSay },
  { kind: 'unbind', say: words.unbind, sub: words.unbindSay }, { kind: 'leave', say: words.leave, sub: words.leaveSay }
]

/** The change as it is asked; none while a post is not whole. */
const changeOf = (kind: Kind, post: Post): StaffChange | undefined => {
  if (kind !== 'post') return { kind }
  const whole = wholePost(post)
  return whole && { kind, ...whole }
}

/** What may be done with an account; each says what it means and is asked once more. */
export const Changes = ({ member, onChange }: Props) => {
  const [open, setOpen] = useState<Kind>()
  const [post, setPost] = useState<Post>({ role: member.role, unit: member.unit, unitName: member.unitName })
  const [busy, setBusy] = useState(false)
  const run = async (kind: Kind): Promise<void> => {
    const change = changeOf(kind, post)
    if (busy || change === undefined) return
    setBusy(true)
    await onChange(change)
    setBusy(false)
    setOpen(undefined)
  }
  return (
    <View className='case-list changes'>
      {kinds.map(({ kind, say, sub }) => (
        <View key={kind} className='change'>
          <Press className='case-row' aria={{ expanded: open === kind }} onPress={() => setOpen(open === kind ? undefined : kind)}>
            <View className='grow'>
              <View className='strong'>{say}</View>
              {sub === undefined ? null : <View className='tiny'>{sub}</View>}
            </View>
            <View className='case-chevron' />
          </Press>
          {open === kind ? (
            <View className='change-body'>
              {kind === 'post' ? <PostFields staff={[member]} post={post} onChange={setPost} /> : null}
              <View className='button-row'>
                <PrimaryButton say={kind === 'post' ? words.save : words.sure} busy={busy} onPress={() => { void run(kind) }} />
                <PrimaryButton kind='quiet' say={words.notNow} onPress={() => setOpen(undefined)} />
              </View>
            </View>
          ) : null}
        </View>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { typicalCasePageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { go } from '../../routes.ts'
import { useStaffSession } from '../../state/session.ts'

/** 典型案例: where a supervisor may tell a closed 差评 for all to learn from. */
export const TypicalCaseEntry = ({ ticket: { eventId, handling } }: { ticket: TicketView }) => {
  const role = useStaffSession((session) => session.role)
  if (role !== 'supervisor' || handling.phase !== 'closed') return null
  return (
    <>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={words.action} onPress={() => go('/oversight/pages/typicalCase/index', { id: eventId })} />
    </>
  )
}

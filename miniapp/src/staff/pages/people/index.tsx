import { useState } from 'react'
import type { StaffInvitation } from '@haochaping/shared/schemas/staffInvitation.ts'
import { peoplePageWords as words } from '@haochaping/shared/words/peoplePageWords.ts'
import { listStaff } from '../../../api/listStaff.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { CodeOnce } from './CodeOnce.tsx'
import { InviteForm } from './InviteForm.tsx'
import { Member } from './Member.tsx'
import { StaffList } from './StaffList.tsx'

type Seen = { list: true } | { inviting: true } | { staffId: string } | { invitation: StaffInvitation }

/** 人员管理: who works here, one person's account, an invitation that is shown once. */
const PeoplePage = () => {
  const { outcome, again } = useAsk(listStaff)
  const [seen, setSeen] = useState<Seen>({ list: true })
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={3} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><StaffTrouble trouble={outcome} again={again} /></Screen>
  const { staff } = outcome.told
  const back = (): void => {
    setSeen({ list: true })
    again()
  }
  const member = 'staffId' in seen ? staff.find(({ staffId }) => staffId === seen.staffId) : undefined
  return (
    <Screen title={words.title}>
      {'invitation' in seen ? <CodeOnce invitation={seen.invitation} onDone={back} />
        : 'inviting' in seen ? <InviteForm staff={staff} onInvited={(invitation) => setSeen({ invitation })} onBack={back} />
          : member !== undefined ? <Member member={member} again={again} onInvited={(invitation) => setSeen({ invitation })} onBack={back} />
            : <StaffList staff={staff} onInvite={() => setSeen({ inviting: true })} onOpen={(staffId) => setSeen({ staffId })} />}
    </Screen>
  )
}

export default guarded(PeoplePage)

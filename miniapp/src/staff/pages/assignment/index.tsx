import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { viewAssignment } from '../../../api/viewAssignment.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { AssignmentActs } from '../../assignment/AssignmentActs.tsx'
import { AssignmentBody, AssignmentHistory } from '../../assignment/AssignmentBody.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'

/** One assignment, on both sides: the unit answers here, the supervisor sends back, publishes and withdraws. */
const AssignmentPage = () => {
  const { id = '' } = useRouter().params
  const { outcome, again } = useAsk(() => viewAssignment({ assignmentId: id }))
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><StaffTrouble trouble={outcome} again={again} /></Screen>
  const assignment = outcome.told
  return (
    <Screen title={words.titles[assignment.about.kind]}>
      <AssignmentBody assignment={assignment} />
      <AssignmentActs assignment={assignment} again={again} />
      <View className='gap' />
      <View className='aside sub'>{words.noPerson}</View>
      <AssignmentHistory assignment={assignment} />
    </Screen>
  )
}

export default guarded(AssignmentPage)

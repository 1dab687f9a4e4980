import { View } from '@tarojs/components'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { listAssignments } from '../../../api/listAssignments.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { AssignmentRow } from '../../assignment/AssignmentRow.tsx'
import '../../../components/CaseCard.css'

/** 交给本单位的: what supervisors have asked of the unit and still wait for; silent where there is nothing or no answer. */
export const AssignmentsPart = () => {
  const { outcome } = useAsk(() => listAssignments({ view: 'open' }))
  if (outcome === undefined || !('told' in outcome) || outcome.told.assignments.length === 0) return null
  const { assignments, today } = outcome.told
  return (
    <>
      <SectionTitle>{words.mine}</SectionTitle>
      <View className='case-list'>{assignments.map((assignment) => <AssignmentRow key={assignment.assignmentId} assignment={assignment} today={today} own />)}</View>
    </>
  )
}

import { View } from '@tarojs/components'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentsListed } from '@haochaping/shared/schemas/listAssignments.ts'
import { assignmentPageWords } from '@haochaping/shared/words/assignmentPageWords.ts'
import { assignmentTopic } from '@haochaping/shared/words/assignmentTopic.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { Press } from '../../components/Press.tsx'
import { rowLabel } from '../../components/rowLabel.ts'
import { go } from '../../routes.ts'

export type ListedAssignment = AssignmentsListed['assignments'][number]

/** Where it stands, and how urgent that is. */
const standing = ({ state, about, overdue, workdaysLeft = 0 }: ListedAssignment): { say: string; tone: string } => {
  if (state === 'running') return overdue ? { say: words.overdue(-workdaysLeft), tone: 'pill-alarm' } : { say: words.states.running, tone: workdaysLeft <= 1 ? 'pill-wait' : '' }
  if (state === 'answered') return about.kind === 'improvement' ? { say: words.states.answered, tone: 'pill-wait' } : { say: words.explained, tone: 'pill-done' }
  return { say: words.states[state], tone: state === 'published' ? 'pill-done' : '' }
}

/** When it is due, when it was published and how many were told, or when it came to where it is. */
const lineOf = ({ state, at, due, overdue, workdaysLeft = 0, told }: ListedAssignment, today: LocalDate): string => {
  if (due !== undefined) return [assignmentPageWords.due(dayWord(due.on, today)), ...(overdue ? [] : [words.left(workdaysLeft)])].join(' · ')
  const day = dayWord(localDateOf(at), today)
  return state === 'published' ? [words.published(day), ...(told === undefined ? [] : [words.told(told)])].join(' · ') : day
}

/** An assignment on a list: what it is about, who answers, where it stands and by when. `own`: it is the reader's own unit that answers. */
export const AssignmentRow = ({ assignment, today, own }: { assignment: ListedAssignment; today: LocalDate; own: boolean }) => {
  const { assignmentId, about, unitName = '' } = assignment
  const { say, tone } = standing(assignment)
  const [topic, line] = [assignmentTopic(about, today), lineOf(assignment, today)]
  const unit = own ? assignmentPageWords.titles[about.kind] : unitName
  return (
    <Press className='case-row' aria={rowLabel(words.openOne([topic, unit, say, line]))} onPress={() => go('/staff/pages/assignment/index', { id: assignmentId })}>
      <View className='grow'>
        <View className='strong'>{topic}</View>
        {unit === '' ? null : <View className='sub'>{unit}</View>}
        <View className='tiny'>{line}</View>
      </View>
      <View className={`pill ${tone}`}>{say}</View>
    </Press>
  )
}

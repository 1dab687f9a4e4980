import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AssignmentCommandName, AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentActWords, assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { Press } from '../../components/Press.tsx'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { AssignmentForm } from './AssignmentForm.tsx'
import '../../components/CaseCard.css'

/** What brings it on; the rest is one tap further. */
const bringsOn: readonly AssignmentCommandName[] = ['answer', 'publish']

/** What may be done now. */
export const AssignmentActs = ({ assignment, again }: { assignment: AssignmentView; again: () => void }) => {
  const [chosen, choose] = useState<AssignmentCommandName>()
  const { can } = assignment
  const first = bringsOn.find((command) => can.includes(command))
  const open = chosen !== undefined && can.includes(chosen) ? chosen : first
  const others = can.filter((command) => command !== open)
  return (
    <>
      {open === undefined ? null : <AssignmentForm key={`${open} ${assignment.turn}`} assignment={assignment} command={open} again={again} />}
      {others.length === 0 ? null : (
        <>
          <SectionTitle>{words.other}</SectionTitle>
          <View className='case-list'>
            {others.map((command) => (
              <Press key={command} className='case-row' onPress={() => choose(command)}>
                <View className='grow strong'>{assignmentActWords[command].action}</View>
                <View className='case-chevron' />
              </Press>
            ))}
          </View>
        </>
      )}
    </>
  )
}

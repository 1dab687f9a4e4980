import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { assignmentTopic } from '@haochaping/shared/words/assignmentTopic.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { Fold } from '../../components/Fold.tsx'
import { Title } from '../../components/Title.tsx'
import { Part } from '../ticket/Part.tsx'
import { CourseBars } from './CourseBars.tsx'
import './AssignmentBody.css'

type Written = NonNullable<AssignmentView['asked']>

/** All that is known of an assignment: what it is about, what was asked and answered, how many have been told. */
export const AssignmentBody = ({ assignment }: { assignment: AssignmentView }) => {
  const { about, state, today, unitName, due, asked, rounds, answer, published, why, told, everyone, course } = assignment
  const near = today
  return (
    <>
      <View className='sub'>{assignmentTopic(about, today)}</View>
      <Title>{words.headings[about.kind][state]}</Title>
      {due === undefined ? null : <View className='sub tone-wait'>{words.due(markedDueWord(due, today))}</View>}
      {about.kind === 'improvement' && state !== 'declined' ? <View className='sub'>{words.behind(about.count)}</View> : null}
      {unitName === undefined ? null : <View className='sub'>{words.unit(unitName)}</View>}
      {told === undefined ? null : <View className='sub tone-done'>{words.told(told, everyone === true)}</View>}
      <Texts title={about.kind === 'improvement' ? words.asked : words.askedWhy} texts={[asked]} near={near} />
      {rounds.map((round, place) => <Texts key={place} title={words.earlier} texts={[round.answer, round.sentBack]} near={near} />)}
      <Texts title={words.answer} texts={[answer]} near={near} />
      <Texts title={words.published} texts={[published]} near={near} />
      <Texts title={state === 'declined' ? words.why.declined : words.why.withdrawn} texts={[why]} near={near} />
      <CourseBars course={course} />
    </>
  )
}

/** What somebody wrote, and when; nothing where nobody has. */
const Texts = ({ title, texts, near }: { title: string; texts: readonly (Written | undefined)[]; near: LocalDate }) => {
  const there = texts.filter((one): one is Written => one !== undefined)
  return (
    <Part title={title} show={there.length > 0}>
      {there.map(({ words: said, at }, place) => (
        <View key={place} className='written'>
          <View className='text'>{said}</View>
          <View className='tiny written-when'>{instantWord(at, near)}</View>
        </View>
      ))}
    </Part>
  )
}

/** The ledger in plain words, for whoever wants it. */
export const AssignmentHistory = ({ assignment: { steps, today } }: { assignment: AssignmentView }) => (
  <Fold title={words.history}>
    {steps.map(({ position, fact, actor, at }) => (
      <View key={position} className='happened'>
        <View className='text'>{words.facts[fact]}</View>
        <View className='tiny'>{`${instantWord(at, today)} · ${words.actors[actor]}`}</View>
      </View>
    ))}
  </Fold>
)

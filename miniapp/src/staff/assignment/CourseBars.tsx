import { View } from '@tarojs/components'
import type { ReasonMonth } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { seriesWord } from '@haochaping/shared/words/periodWords.ts'
import { a11y } from '../../components/a11y.ts'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import './CourseBars.css'

const shareOf = ({ hits, outOf }: ReasonMonth): number => outOf === 0 ? 0 : hits / outOf

/** 前后对比: the share of a reason by month as small bars, the months after publishing in green, and each in words with its numbers. */
export const CourseBars = ({ course }: { course: readonly ReasonMonth[] }) => {
  const tallest = Math.max(0, ...course.map(shareOf))
  if (course.length === 0) return null
  const said = course.map((one) => ({ month: seriesWord(one.period), share: words.ofRatings(one.hits, one.outOf), when: one.when }))
  return (
    <>
      <SectionTitle>{words.course}</SectionTitle>
      <View className='card'>
        {tallest === 0 ? null : (
          <View className='course' {...a11y('img', { label: words.courseSaid(said) })}>
            {course.map((one) => <View key={one.period} className={`course-month ${one.when === 'after' ? 'course-after' : ''}`} style={`height:${(shareOf(one) / tallest * 100).toFixed(1)}%`} />)}
          </View>
        )}
        {said.map(({ month, share, when }) => (
          <View key={month} className='course-line'>
            <View className='sub grow'>{month}{when === 'after' ? ` · ${words.courseAfter}` : ''}</View>
            <View className='sub'>{share}</View>
          </View>
        ))}
        <View className='tiny course-line'>{words.courseNote}</View>
      </View>
    </>
  )
}

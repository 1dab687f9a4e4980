import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Handling } from '@haochaping/shared/schemas/handling.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { View } from '@tarojs/components'
import { Part } from './Part.tsx'
import { Said } from './Said.tsx'
import { Answered } from './Answered.tsx'

type Props = { handling: Handling; near: LocalDate }

/** What the unit has done: calls and looks at the number, the way, the work, the reply, and what the citizen said of it. */
export const WorkPart = ({ handling, near }: Props) => {
  const { attempts, views, way, works, reply, verdict, end } = handling
  const any = attempts.length + views.length + works.length > 0 || way !== undefined || reply !== undefined || end !== undefined || verdict !== undefined
  return (
    <Part title={words.done} show={any}>
      {views.map((view) => <Said key={view.at} said={view} near={near} title={words.views} />)}
      {attempts.map(({ outcome, at, note }) => note === undefined
        ? <View key={at} className='said'><View className='text said-title'>{words.outcomes[outcome]}</View><View className='tiny'>{instantWord(at, near)}</View></View>
        : <Said key={at} said={note} near={near} title={`${words.attempts}：${words.outcomes[outcome]}`} />)}
      <Answered way={way} works={works} reply={reply} verdict={verdict} near={near} />
      {end === undefined ? null : (
        <View className='said'>
          <View className='text said-title'>{words.ends[end.how]}</View>
          {end.conclusion === undefined ? null : <View className='aside text'>{end.conclusion.words}</View>}
          <View className='tiny'>{instantWord(end.at, near)}</View>
          {end.stillUntil === undefined ? null : <View className='tiny'>{words.stillUntil(instantWord(end.stillUntil, near))}</View>}
        </View>
      )}
    </Part>
  )
}

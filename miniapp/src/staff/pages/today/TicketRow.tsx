import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { dueWord } from '@haochaping/shared/words/dueWord.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { phaseWords } from '@haochaping/shared/words/phaseWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { flagsOf, todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { rowLabel } from '../../../components/rowLabel.ts'
import { Press } from '../../../components/Press.tsx'
import type { DeskTicket } from './desk.ts'
import './TicketRow.css'

type Props = { ticket: DeskTicket; today: LocalDate; withUnit: boolean; chosen: boolean; onOpen: () => void }

/** The large word on the right, and the small one under it. */
const dueOf = ({ next, workdaysLeft, closedAt }: DeskTicket, today: LocalDate): { large: string; small: string; late: boolean; provisional: boolean } => {
  if (closedAt !== undefined) return { large: dayWord(localDateOf(closedAt), today), small: '', late: false, provisional: false }
  if (next === undefined) return { large: '', small: '', late: false, provisional: false }
  const { due, overdue } = next
  if (overdue) return { large: words.lateBy(Math.abs(workdaysLeft ?? 0)), small: words.wasDue(dayWord(due.on, today)), late: true, provisional: due.provisional }
  const hour = dueWord(due, today).split(' ')[1]
  return { large: due.on === today ? hour ?? words.today : dayWord(due.on, today), small: words.workdaysLeft(workdaysLeft ?? 0), late: false, provisional: due.provisional }
}

const toneOf = ({ next, phase }: DeskTicket, today: LocalDate): string =>
  phase === 'closed' ? 'pill-done' : next?.overdue === true ? 'pill-alarm' : next !== undefined && next.due.on <= today && phase !== 'replied' ? 'pill-wait' : ''

/** A ticket on a list: what it is about, where it stands, and by when. */
export const TicketRow = ({ ticket, today, withUnit, chosen, onOpen }: Props) => {
  const { item, level, reason, unit, phase, chance, closedAt } = ticket
  const { large, small, late, provisional } = dueOf(ticket, today)
  const flags = flagsOf(ticket)
  const breach = chance === undefined || closedAt !== undefined ? '' : words.chance(chance.late, chance.outOf)
  const said = reason ?? words.noReason
  const dueSaid = closedAt === undefined ? [late ? words.lateByWords(Math.abs(ticket.workdaysLeft ?? 0)) : large, small].filter(Boolean).join('，') : words.closedOn(large)
  return (
    <Press className={`ticket-row ${chosen ? 'ticket-row-chosen' : ''}`} aria={{ ...rowLabel(words.open([item, levelWords[level], said, withUnit ? unit : '', phaseWords[phase], ...flags, dueSaid, breach])), ...(chosen ? { selected: true } : {}) }} onPress={onOpen} onArrow={() => undefined}>
      <View className='ticket-head'>
        <View className='grow'>
          <View className='strong'>{item}</View>
          <View className='sub'>{said}</View>
          {withUnit ? <View className='tiny'>{unit}</View> : null}
        </View>
        <View className='ticket-due'>
          <View className={`strong ${late ? 'tone-alarm' : ''}`}>{large}</View>
          <View className='tiny'>{small}</View>
          {provisional ? <View className='tiny tone-wait'>{provisionalWord}</View> : null}
        </View>
      </View>
      <View className='ticket-pills'>
        <View className={`pill ${toneOf(ticket, today)}`}>{phaseWords[phase]}</View>
        {flags.map((flag) => <View key={flag} className='pill'>{flag}</View>)}
      </View>
      {breach === '' ? null : <View className='tiny tone-wait ticket-chance'>{breach}</View>}
    </Press>
  )
}

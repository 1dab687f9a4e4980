import { View } from '@tarojs/components'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'

const shows: readonly StaffCommandName[] = ['reply', 'recordContact', 'writeToCitizen', 'rectifyNow', 'rectifyByDate', 'explain', 'rectify']

/** What must be before one's eyes while writing: what the citizen said, what a colleague asked for, what was ordered. */
export const About = ({ ticket: { reasons, words: said, handling }, command }: { ticket: TicketView; command: StaffCommandName }) => {
  const asked = handling.extensions.find(({ state }) => state === 'asked')?.asked.words
  const order = handling.orders.filter(({ answer }) => answer === undefined).map((one) => one.said.words)[0]
  if (command === 'decideExtension' && asked !== undefined) return <Shown title={words.asked} lines={[asked]} />
  if (command === 'answerOrder' && order !== undefined) return <Shown title={words.orderSaid} lines={[order]} />
  if (command === 'voteOnAppeal' && handling.appeal !== undefined)
    return <><Shown title={words.asked} lines={[handling.appeal.asked.words]} />{handling.appeal.heard.length === 0 ? null : <Shown title={words.heard} lines={handling.appeal.heard.map((one) => one.words)} />}</>
  return shows.includes(command) && reasons.length + (said === undefined ? 0 : 1) > 0 ? <Shown title={words.complaintTitle} lines={[...reasons, ...(said === undefined ? [] : [said])]} /> : null
}

const Shown = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <View className='aside act-about'>
    <View className='tiny'>{title}</View>
    {lines.map((line, place) => <View key={place} className='text'>{line}</View>)}
  </View>
)

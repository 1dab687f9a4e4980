import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { countedTicketsPageWords } from '@haochaping/shared/words/countedTicketsPageWords.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { Press } from '../../../components/Press.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { go } from '../../../routes.ts'
import { useSome } from '../../../components/useSome.ts'

/** The 差评 behind a proposal, each leading to its ticket. */
export const Behind = ({ proposal: { tickets }, today }: { proposal: Proposal; today: LocalDate }) => {
  const { some, left, more } = useSome(tickets)
  if (tickets.length === 0) return null
  return (
    <>
      <SectionTitle>{words.tickets(tickets.length)}</SectionTitle>
      <View className='case-list'>
        {some.map(({ eventId, day, level, window }) => {
          const parts = [dayWord(day, today), levelWords[level], window === undefined ? '' : windowWord(window)]
          return (
            <Press key={eventId} className='case-row' aria={rowLabel(words.openTicket(parts))} onPress={() => go('/staff/pages/ticket/index', { id: eventId })}>
              <View className='grow text'>{parts.filter((part) => part !== '').join(' · ')}</View>
              <View className='case-chevron' />
            </Press>
          )
        })}
      </View>
      {left === 0 ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={countedTicketsPageWords.next(left)} onPress={more} /></>}
    </>
  )
}

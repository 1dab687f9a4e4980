import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import { Paged } from '../../../components/Paged.tsx'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { go } from '../../../routes.ts'

/** The 差评 behind a proposal, each leading to its ticket. */
export const Behind = ({ proposal: { tickets }, today }: { proposal: Proposal; today: LocalDate }) => {
  if (tickets.length === 0) return null
  return (
    <>
      <SectionTitle>{words.tickets(tickets.length)}</SectionTitle>
      <Paged id='behind' all={tickets}>
        {({ eventId, day, level, window }) => {
          const parts = [dayWord(day, today), levelWords[level], window === undefined ? '' : windowWord(window)]
          return (
            <Press key={eventId} className='case-row' aria={rowLabel(words.openTicket(parts))} onPress={() => go('/staff/pages/ticket/index', { id: eventId })}>
              <View className='grow text'>{parts.filter((part) => part !== '').join(' · ')}</View>
              <View className='case-chevron' />
            </Press>
          )
        }}
      </Paged>
    </>
  )
}

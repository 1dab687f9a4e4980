import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { Press } from '../../../components/Press.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { go } from '../../../routes.ts'
import '../../../components/ReasonChoice.css'
import './SimilarChoice.css'

type Props = { similar: Proposal['similar']; today: LocalDate; chosen: readonly string[]; onChoose: (chosen: readonly string[]) => void }

/** 差评 with other reasons whose words are alike: what both say is shown, the ticket can be looked at, and each is taken in by hand. */
export const SimilarChoice = ({ similar, today, chosen, onChoose }: Props) => similar.length === 0 ? null : (
  <>
    <SectionTitle>{words.similar}</SectionTitle>
    <View className='card'>
      <View className='sub'>{words.similarSay}</View>
      {similar.map(({ eventId, day, shared }) => {
        const [when, on] = [dayWord(day, today), chosen.includes(eventId)]
        return (
          <View key={eventId} className='similar'>
            <View className='text'>{words.shared(shared)}</View>
            <View className='similar-do'>
              <Press role='checkbox' className={`reason ${on ? 'reason-on' : ''}`} aria={{ checked: on, label: words.include(when) }} onPress={() => onChoose(on ? chosen.filter((one) => one !== eventId) : [...chosen, eventId])}>
                {on ? <View className='reason-tick' /> : null}
                {words.include(when)}
              </Press>
              <Press className='reason' aria={{ label: words.openTicket([when]) }} onPress={() => go('/staff/pages/ticket/index', { id: eventId })}>{words.look}</Press>
            </View>
          </View>
        )
      })}
    </View>
  </>
)

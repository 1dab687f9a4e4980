import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { improvementsPageWords, proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { listProposals } from '../../../api/listProposals.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { goBack } from '../../../routes.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'
import { useParams } from '../../useParams.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { Behind } from './Behind.tsx'
import '../../../components/CaseCard.css'

/** One proposal: what is behind it, and whether it is taken up. */
const ProposalPage = () => {
  const { place = '', item = '', reason = '' } = useParams()
  const { outcome, again } = useAsk(() => listProposals({ place, item, reason }))
  if (outcome === undefined) return <Screen title={words.title}><Skeleton cards={2} /></Screen>
  if (!('told' in outcome)) return <Screen title={words.title}><OversightTrouble trouble={outcome} beside={false} again={again} /></Screen>
  const { proposals: [proposal], today } = outcome.told
  return (
    <Screen title={words.title}>
      {proposal === undefined ? <Notice tone='calm' title={words.gone} say={words.goneSay} whole><PrimaryButton kind='quiet' say={words.back} onPress={goBack} /></Notice> : (
        <>
          <Heading proposal={proposal} today={today} />
          <Behind proposal={proposal} today={today} />
          <AcceptForm proposal={proposal} today={today} again={again} />
        </>
      )}
    </Screen>
  )
}

type Shown = { proposal: Proposal; today: LocalDate }

const Heading = ({ proposal: { agency, name, reason, count, rated, declined, publishedOn }, today }: Shown) => (
  <>
    <View className='sub'>{agency}</View>
    <Title>{name}</Title>
    <View className='text'>{reasonWord(reason)}</View>
    <View className='sub'>{improvementsPageWords.proposal(count, rated)}</View>
    {declined === undefined ? null : <Notice tone='wait' title={words.declinedOn(dayWord(declined.on, today))} say={declined.words} tiny={improvementsPageWords.declined(declined.since)} />}
    {publishedOn === undefined ? null : <View className='sub tone-wait'>{improvementsPageWords.again}</View>}
  </>
)

export default guarded(ProposalPage)

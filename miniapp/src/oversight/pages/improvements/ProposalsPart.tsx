import { View } from '@tarojs/components'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import { dayWord } from '@haochaping/shared/words/dayWords.ts'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { listProposals } from '../../../api/listProposals.ts'
import { Press } from '../../../components/Press.tsx'
import { rowLabel } from '../../../components/rowLabel.ts'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { Title } from '../../../components/Title.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { go } from '../../../routes.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'

/** 可以立项的 at a place, or wherever one may see. */
export const ProposalsPart = ({ place }: { place: string | undefined }) => {
  const { outcome, again } = useAsk(() => listProposals(place === undefined ? {} : { place }))
  if (outcome === undefined) return <Skeleton cards={2} />
  if (!('told' in outcome)) return <OversightTrouble trouble={outcome} beside={false} again={again} />
  const { proposals, from, today, place: { name } } = outcome.told
  return (
    <>
      <View className='sub'>{name}</View>
      <Title>{words.headings.proposals(proposals.length)}</Title>
      <View className='sub'>{words.since(dayWord(from, today))}</View>
      <View className='gap' />
      {proposals.length === 0 ? null : <View className='case-list'>{proposals.map((proposal) => <ProposalRow key={`${proposal.agencyCode} ${proposal.item} ${proposal.reason}`} proposal={proposal} />)}</View>}
    </>
  )
}

const ProposalRow = ({ proposal: { agencyCode, agency, item, name, reason, count, rated, declined, publishedOn } }: { proposal: Proposal }) => {
  const before = declined === undefined ? publishedOn === undefined ? '' : words.again : words.declined(declined.since)
  const lines = [agency, reasonWord(reason), words.proposal(count, rated)]
  return (
    <Press className='case-row' aria={rowLabel(words.openProposal([name, ...lines, before]))} onPress={() => go('/oversight/pages/proposal/index', { place: agencyCode, item, reason })}>
      <View className='grow'>
        <View className='strong'>{name}</View>
        <View className='sub'>{lines[1]}</View>
        <View className='sub'>{lines[2]}</View>
        <View className='tiny'>{agency}</View>
        {before === '' ? null : <View className='tiny tone-wait'>{before}</View>}
      </View>
      <View className='pill pill-brand'>{words.take}</View>
    </Press>
  )
}

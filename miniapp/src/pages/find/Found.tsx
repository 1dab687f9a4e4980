import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { findPageWords } from '@haochaping/shared/words/findPageWords.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { CaseCard } from '../../components/CaseCard.tsx'
import { CaseRow } from '../../components/CaseRow.tsx'
import { LanguagePill } from '../../components/LanguagePill.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { goHome } from '../../routes.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

/** What was found, ready to be rated. */
export const Found = ({ found }: { found: readonly CaseGlance[] }) => {
  const words = spoken(findPageWords)
  const awaiting = found.filter((one) => one.state === 'awaiting')
  const others = found.filter((one) => one.state !== 'awaiting')
  return (
    <Screen title={words.title} aside={<LanguagePill />} foot={<PrimaryButton kind='quiet' say={spoken(ratePageWords).backToCases} onPress={goHome} />}>
      <Title>{found.length === 1 ? words.foundTitle : words.foundSome(found.length)}</Title>
      <View className='sub'>{spoken(casesPageWords).asEasy}</View>
      <View className='gap' />
      {awaiting.map((one) => <CaseCard key={one.eventId} theCase={one} />)}
      {others.length === 0 ? null : <><View className='gap' /><View className='case-list'>{others.map((one) => <CaseRow key={one.eventId} theCase={one} />)}</View></>}
    </Screen>
  )
}

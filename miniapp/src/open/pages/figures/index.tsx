import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { periodOf } from '@haochaping/shared/indicators/period.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { joinWords } from '@haochaping/shared/words/languageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Phrases } from '../../../components/Phrases.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { useWide } from '../../../components/useWide.ts'
import { addressOf } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import { FiguresBody } from './FiguresBody.tsx'
import { FiguresTrouble } from './FiguresTrouble.tsx'
import { headingOf } from './headingOf.ts'
import { MonthChoice } from './MonthChoice.tsx'
import { usePublicFigures } from './usePublicFigures.ts'
import '../../../components/CaseCard.css'
import './index.css'

/** 公开的数字 of a month, for everybody: nobody need sign in. */
const FiguresPage = () => {
  const words = spoken(openPageWords)
  const wide = useWide()
  const { shown, seen, kept, trouble, again, period, today, choose } = usePublicFigures(useRouter().params.period)
  const running = period === periodOf('month', today)
  useShareAppMessage(() => ({ title: spoken(joinWords).named(`${seen?.place.name ?? ''}${words.title}`, spoken(periodWord)(period, today)), path: addressOf('/open/pages/figures/index', { period }) }))
  return (
    <Screen title={words.title} wide={wide}>
      {seen === undefined ? null : <Heading place={seen.place.name} shown={shown} running={running} />}
      <View className='open-month'><MonthChoice period={period} today={today} onChoose={choose} /></View>
      {kept && trouble === undefined ? <View className='tiny' {...a11y('status', { live: 'polite' })}>{words.kept}</View> : null}
      {trouble === undefined ? null : <FiguresTrouble trouble={trouble} beside={shown !== undefined} again={again} />}
      {shown !== undefined ? <FiguresBody figures={shown} running={running} wide={wide} onChoose={choose} /> : trouble === undefined ? <Skeleton cards={3} /> : null}
    </Screen>
  )
}

/** Where this is and its one thing, which is not known while another month is being read. */
const Heading = ({ place, shown, running }: { place: string; shown: PublicFigures | undefined; running: boolean }) => (
  <>
    <View className='sub'>{place}</View>
    {shown === undefined ? <View className='bone bone-heading' /> : <Phrases phrases={headingOf(shown, running)} />}
  </>
)

export default guarded(FiguresPage)

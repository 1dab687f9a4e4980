import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { signInPageWords } from '@haochaping/shared/words/signInPageWords.ts'
import { demoPeople } from '../../api/demoPeople.ts'
import type { DemoPeople } from '../../api/demoPeople.ts'
import type { Outcome } from '../../api/outcome.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { FiguresEntry } from '../../components/FiguresEntry.tsx'
import { LanguagePill } from '../../components/LanguagePill.tsx'
import { Screen } from '../../components/Screen.tsx'
import { Skeleton } from '../../components/Skeleton.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { useAsk } from '../../components/useAsk.ts'
import { BySelf } from './BySelf.tsx'
import { OtherWays } from './OtherWays.tsx'
import { People } from './People.tsx'
import { useEnter } from './useEnter.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'
import './index.css'

/** The web lets a demo person in, where the server has any. */
const ByPerson = () => {
  const words = spoken(signInPageWords)
  const { person, to } = useRouter().params
  const { outcome, again } = useAsk(demoPeople)
  const { enter, busy, trouble } = useEnter({ person, to })

  if (outcome === undefined || (person !== undefined && trouble === undefined)) return <Screen title={words.title} home><Skeleton cards={2} /></Screen>
  if (hasNone(outcome)) return <OtherWays />
  return (
    <Screen title={words.title} home aside={<LanguagePill />}>
      <Title>{words.heading}</Title>
      <View className='sub'>{words.sub}</View>
      <FiguresEntry />
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} />}
      {'told' in outcome ? <People people={outcome.told.people} busy={busy} onEnter={enter} /> : <TroubleNotice trouble={outcome} again={again} />}
    </Screen>
  )
}

/** No such address, or a web server's own answer to it. */
const hasNone = (outcome: Outcome<DemoPeople>): boolean =>
  ('refused' in outcome && outcome.refused === 'noSuchRoute') || ('failed' in outcome && outcome.failed === 'reply')

export default guarded(process.env.TARO_ENV === 'h5' ? ByPerson : BySelf)

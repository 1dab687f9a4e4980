import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { PublishedListed } from '@haochaping/shared/schemas/listPublished.ts'
import { publishedPageWords } from '@haochaping/shared/words/publishedPageWords.ts'
import { listPublished } from '../../../api/listPublished.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Paged } from '../../../components/Paged.tsx'
import { Phrases } from '../../../components/Phrases.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { TroubleNotice } from '../../../components/TroubleNotice.tsx'
import { useAsk } from '../../../components/useAsk.ts'
import { addressOf } from '../../../routes.ts'
import { spoken } from '../../../spoken.ts'
import { PublishedCard } from './PublishedCard.tsx'

/** 改了什么, for everybody: nobody need sign in. */
const PublishedPage = () => {
  const words = spoken(publishedPageWords)
  const { outcome, again } = useAsk(() => listPublished({}))
  usePullDownRefresh(() => {
    again()
    Taro.stopPullDownRefresh()
  })
  useShareAppMessage(() => ({ title: words.title, path: addressOf('/open/pages/published/index', {}) }))
  return (
    <Screen title={words.title}>
      {outcome === undefined ? <Skeleton cards={3} /> : 'told' in outcome ? <Pages first={outcome.told} /> : <TroubleNotice trouble={outcome} again={again} />}
    </Screen>
  )
}

/** The latest, and what is older a page at a time. */
const Pages = ({ first }: { first: PublishedListed }) => {
  const words = spoken(publishedPageWords)
  const [older, setOlder] = useState<readonly PublishedListed[]>([])
  const [trouble, setTrouble] = useState<Trouble>()
  const pages = [first, ...older]
  const [all, more] = [pages.flatMap(({ published }) => published), pages[pages.length - 1]?.more]
  const today = localDateOf(new Date(Date.now()).toISOString())
  const next = async (cursor: string): Promise<void> => {
    const page = await listPublished({ more: cursor })
    setTrouble(isTold(page) ? undefined : page)
    if (isTold(page)) setOlder([...older, page.told])
  }
  return (
    <>
      <Phrases phrases={words.heading(all.length, more !== undefined)} />
      <View className='sub'>{all.length === 0 ? words.noneSay : words.noPerson}</View>
      <Paged id='published' all={all} className='' older={more === undefined || trouble !== undefined ? undefined : () => { void next(more) }}>
        {(one) => <View key={`${one.kind} ${one.item} ${one.agency} ${one.on}`}><View className='gap' /><PublishedCard published={one} today={today} /></View>}
      </Paged>
      {trouble === undefined || more === undefined ? null : <TroubleNotice trouble={trouble} again={() => { void next(more) }} />}
    </>
  )
}

export default guarded(PublishedPage)

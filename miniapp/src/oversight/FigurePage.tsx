import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { a11y } from '../components/a11y.ts'
import { Screen } from '../components/Screen.tsx'
import { Skeleton } from '../components/Skeleton.tsx'
import { OversightTrouble } from './OversightTrouble.tsx'
import type { Figures } from './useFigures.ts'

type Props = { title: string; figures: Figures; children: (summary: Summary) => ReactNode }

/** A page about figures that another page led to: the phone's first, then the server's, and trouble beside what is shown. */
export const FigurePage = ({ title, figures: { summary, kept, trouble, again }, children }: Props) => (
  <Screen title={title}>
    {kept && trouble === undefined ? <View className='tiny' {...a11y('status', { live: 'polite' })}>{words.kept}</View> : null}
    {trouble === undefined ? null : <OversightTrouble trouble={trouble} beside={summary !== undefined} again={again} />}
    {summary !== undefined ? children(summary) : trouble === undefined ? <Skeleton cards={3} /> : null}
  </Screen>
)

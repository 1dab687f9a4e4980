import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { titleWord } from '@haochaping/shared/words/caseWords.ts'
import { sayPageWords, sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { a11y } from '../../components/a11y.ts'
import { Notice } from '../../components/Notice.tsx'
import { PhotoField } from '../../components/PhotoField.tsx'
import { Phrases } from '../../components/Phrases.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { WordsField } from '../../components/WordsField.tsx'
import { spoken } from '../../spoken.ts'
import type { Act } from './useAct.ts'
import './ActScreen.css'

type Props = PropsWithChildren<{ title: string; ask: readonly string[]; theCase: CaseGlance; act: Act; wordsLabel: string; idle: boolean; photos?: boolean; after?: string }>

/** One question, its words and photos, and the button; what could not be sent says that it is kept. */
export const ActScreen = ({ title, ask, theCase, act, wordsLabel, idle, photos = true, after, children }: Props) => {
  const { draft, change, submit, busy, missing, photosOnWay } = act
  const waits = draft.waiting === true && !busy
  return (
    <Screen title={title} foot={<ActFoot say={busy ? spoken(sentWords).sending : waits ? spoken(sentWords).tryNow : spoken(sayPageWords).submit} busy={busy} idle={idle} missing={missing} onSubmit={submit} />}>
      <View className='sub'>{spoken(titleWord)(theCase)}</View>
      <Phrases phrases={ask} />
      {waits ? <Notice tone='wait' title={spoken(sentWords).keptTitle} say={spoken(sentWords).keptSay} /> : null}
      {children}
      <View className='gap' />
      <WordsField label={wordsLabel} words={draft.words} onWrite={(words) => change({ words })} />
      {photos ? <PhotoField eventId={theCase.eventId} photos={draft.photos} onChange={(kept) => change({ photos: kept })} onBusy={photosOnWay} /> : null}
      {after === undefined ? null : <View className='tiny act-after'>{after}</View>}
      {draft.trouble === undefined || busy ? null : <TroubleNotice trouble={draft.trouble} eventId={theCase.eventId} />}
    </Screen>
  )
}

type Foot = { say: string; busy: boolean; idle: boolean; missing: string | undefined; onSubmit: () => void }

const ActFoot = ({ say, busy, idle, missing, onSubmit }: Foot) => (
  <>
    {missing === undefined ? null : <View className='sub act-missing' {...a11y('alert', { live: 'assertive' })}>{missing}</View>}
    <PrimaryButton say={say} busy={busy} idle={idle} onPress={onSubmit} />
  </>
)

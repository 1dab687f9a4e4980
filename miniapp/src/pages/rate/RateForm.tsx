import { View } from '@tarojs/components'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { placeWord, staffWord, titleWord } from '@haochaping/shared/words/caseWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { isOver } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { AsEntered } from '../../components/AsEntered.tsx'
import { LevelChoice } from '../../components/LevelChoice.tsx'
import { PhotoField } from '../../components/PhotoField.tsx'
import { ReasonChoice } from '../../components/ReasonChoice.tsx'
import { Screen } from '../../components/Screen.tsx'
import { SwitchRow } from '../../components/SwitchRow.tsx'
import { useTextScale } from '../../components/textScale.ts'
import { TroubleNotice } from '../../components/TroubleNotice.tsx'
import { WordsField } from '../../components/WordsField.tsx'
import { withLevel, withReason } from '../../state/draft.ts'
import { knownCase } from '../../state/knownCases.ts'
import { SubmitFoot } from './SubmitFoot.tsx'
import { useRating } from './useRating.ts'
import { Title } from '../../components/Title.tsx'
import { spoken } from '../../spoken.ts'

type Props = { theCase: CaseGlance; level: Level | undefined; onKept: (why: Trouble) => void }

/** The rating being written. What goes with a level appears when it is chosen; a refusal stands above the button and takes nothing away. */
export const RateForm = ({ theCase, level: opened, onKept }: Props) => {
  const words = spoken(ratePageWords)
  const { draft, change, submit, busy, missing, photosOnWay } = useRating(theCase, opened, onKept)
  const { elder } = useTextScale()
  const { level, reasons, words: written, anonymous, trouble, photos = [] } = draft
  const foot = trouble && isOver(trouble) ? undefined : <SubmitFoot busy={busy} idle={level === undefined} missing={missing} onSubmit={submit} />
  return (
    <Screen title={words.title} foot={foot}>
      <View className='sub'>{spoken(titleWord)(theCase)}</View>
      <Title>{elder ? words.askShort : words.ask}</Title>
      <View className='tiny rate-who'>{[spoken(placeWord)(theCase), spoken(staffWord)(theCase)].filter(Boolean).map((part) => <View key={part} className='rate-part'>{part}</View>)}</View>
      <AsEntered />
      <LevelChoice chosen={level} onChoose={(chosen) => change((before) => withLevel(before, chosen))} />
      {level === undefined && !elder ? <View className='sub rate-hint'>{spoken(casesPageWords).asEasy}</View> : null}
      {elder && (level === undefined || !isBad(level)) ? <View className='sub rate-hint'>{words.elderHint}</View> : null}
      {level === undefined ? null : (
        <>
          <ReasonChoice key={level} level={level} chosen={reasons} onToggle={(code) => change((before) => withReason(before, code))} />
          <View className='gap' />
          <WordsField label={isBad(level) ? words.wordsLabelBad : words.wordsLabel} words={written} onWrite={(next) => change((before) => ({ ...before, words: next }))} />
          {isBad(level) ? <PhotoField eventId={theCase.eventId} pass={knownCase(theCase.eventId)?.pass} photos={photos} onChange={(kept) => change((before) => ({ ...before, photos: kept }))} onBusy={photosOnWay} /> : null}
          <SwitchRow title={words.anonymousTitle} say={anonymous ? words.anonymousOn : words.anonymousOff} on={anonymous} onTurn={(on) => change((before) => ({ ...before, anonymous: on }))} />
        </>
      )}
      {trouble === undefined ? null : <TroubleNotice trouble={trouble} eventId={theCase.eventId} />}
    </Screen>
  )
}

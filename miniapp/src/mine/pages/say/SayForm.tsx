import { View } from '@tarojs/components'
import { pressures } from '@haochaping/shared/schemas/actOnCase.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { pressureWords, sayForms, sayPageWords } from '@haochaping/shared/words/sayPageWords.ts'
import { Choice } from '../../../components/Choice.tsx'
import { LevelChoice } from '../../../components/LevelChoice.tsx'
import type { SayAct } from '../../../routes.ts'
import { lackIn } from '../../../state/actDraft.ts'
import { ActScreen } from '../../act/ActScreen.tsx'
import type { Act } from '../../act/useAct.ts'
import { spoken } from '../../../spoken.ts'
import { Claim } from './Claim.tsx'

type Props = { name: SayAct; progress: CaseProgress; act: Act }

/** One of the four things that are said in words, each with what it leads to. */
export const SayForm = ({ name, progress, act }: Props) => {
  const { title, ask, say, label } = spoken(sayForms)[name]
  return (
    <ActScreen title={title} ask={ask} theCase={progress.case} act={act} idle={lackIn(name, act.draft) !== undefined} wordsLabel={label} photos={name !== 'reportPressure'}>
      <View className='sub act-say'>{say}</View>
      <Question name={name} progress={progress} act={act} />
    </ActScreen>
  )
}

/** What stands above the words. */
const Question = ({ name, progress: { handling, rating, case: theCase }, act: { draft, change } }: Props) => {
  const words = spoken(sayPageWords)
  switch (name) {
    case 'answerAppeal': return handling?.appeal === undefined ? null : <Claim appeal={handling.appeal} unit={handling.unit} near={theCase.servedOn} />
    case 'rateAgain': return (
      <>
        {rating === undefined ? null : <View className='sub act-say'>{words.firstRating(spoken(levelWords)[rating.level])}</View>}
        <LevelChoice chosen={draft.level} onChoose={(level) => change({ level })} />
      </>
    )
    case 'reportPressure': return (
      <>
        <View className='gap' />
        <Choice label={words.pressures} options={pressures.map((kind) => ({ key: kind, say: spoken(pressureWords)[kind] }))} chosen={draft.kind} onChoose={(kind) => change({ kind })} />
      </>
    )
    case 'supplement': return null
  }
}

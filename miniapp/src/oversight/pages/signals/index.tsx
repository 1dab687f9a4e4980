import { View } from '@tarojs/components'
import { signals } from '@haochaping/shared/indicators/signals.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { signalsPageWords as words } from '@haochaping/shared/words/signalsPageWords.ts'
import { partsPageWords } from '@haochaping/shared/words/partsPageWords.ts'
import { signalLine, signalWords } from '@haochaping/shared/words/signalWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Fold } from '../../../components/Fold.tsx'
import { Title } from '../../../components/Title.tsx'
import { useStaffSession } from '../../../state/session.ts'
import { FigurePage } from '../../FigurePage.tsx'
import { questionsOf } from '../../questionsOf.ts'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { QuestionCard } from './QuestionCard.tsx'
import '../../../components/CaseCard.css'
import './index.css'

/** 值得问一问的: what the figures show that people might explain. */
const SignalsPage = () => {
  const figures = useFigures(useParams())
  const asks = useStaffSession((session) => session.role) === 'supervisor'
  return (
    <FigurePage title={words.title} figures={figures}>
      {(summary) => {
        const questions = questionsOf(summary)
        /** What was told in confidence is not told to everybody, so nothing of it says nothing. */
        const others = signals(summary.counts).filter(({ signal, worthAsking }) => !worthAsking && signal !== 'pressed')
        return (
          <>
            <View className='sub'>{partsPageWords.at(summary.place.name, periodWord(summary.period, summary.today))}</View>
            <Title>{words.heading(questions.length)}</Title>
            {questions.length === 0 ? null : <View className='sub'>{words.say}</View>}
            <View className='gap' />
            {questions.map((question) => <QuestionCard key={`${question.signal.signal} ${question.of?.name ?? ''}`} question={question} place={summary.place} period={summary.period} asks={asks} />)}
            {others.length === 0 ? null : (
              <Fold title={words.others}>
                {others.map((signal) => <View key={signal.signal} className='fold-line'><View className='text'>{signalWords[signal.signal].name}</View><View className='tiny'>{signalLine(signal)}</View></View>)}
              </Fold>
            )}
          </>
        )
      }}
    </FigurePage>
  )
}

export default guarded(SignalsPage)

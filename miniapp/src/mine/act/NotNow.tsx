import { Notice } from '../../components/Notice.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { spoken } from '../../spoken.ts'
import { sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { toProgress } from './Sent.tsx'

/** Nothing went wrong: it is only not the time for it. */
export const NotNow = ({ title, heading, say, eventId }: { title: string; heading: string; say: string; eventId: string }) => (
  <Screen title={title}>
    <Notice tone='calm' title={heading} say={say} whole>
      <PrimaryButton kind='quiet' say={spoken(sentWords).toProgress} onPress={() => toProgress(eventId)} />
    </Notice>
  </Screen>
)

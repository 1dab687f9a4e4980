import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { failureWords, refusalTitles, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { isOver } from '../api/outcome.ts'
import type { Trouble } from '../api/outcome.ts'
import { go } from '../routes.ts'
import { spoken } from '../spoken.ts'
import { hereAddress, isSignInPage } from './hereAddress.ts'
import { Notice } from './Notice.tsx'
import { PrimaryButton } from './PrimaryButton.tsx'

type Props = { trouble: Trouble; eventId?: string; again?: () => void }

/** Why something was not done, and the one thing that helps. */
export const TroubleNotice = ({ trouble, eventId, again }: Props) => {
  if ('failed' in trouble) {
    if (trouble.failed === 'aborted') return null
    const words = spoken(failureWords)[trouble.failed]
    return <Notice tone='wait' title={words.title} say={words.say} whole>{again === undefined ? null : <PrimaryButton say={spoken(troubleWords).again} onPress={again} />}</Notice>
  }
  const tiny = trouble.requestId === undefined ? undefined : spoken(troubleWords).requestId(trouble.requestId)
  return (
    <Notice tone={isOver(trouble) ? 'calm' : 'alarm'} title={spoken(refusalTitles)[trouble.refused] ?? spoken(troubleWords).refusedTitle} say={spoken(refusalWords)[trouble.refused]} tiny={trouble.refused === 'serverFault' ? tiny : undefined} whole>
      {wayOut({ trouble, eventId, again })}
    </Notice>
  )
}

const wayOut = ({ trouble, eventId, again }: { trouble: Trouble & { refused: string }; eventId: string | undefined; again: (() => void) | undefined }) => {
  switch (trouble.refused) {
    case 'signInAgain': case 'signInFailed': case 'notAllowed':
      return isSignInPage() ? null : <PrimaryButton say={spoken(troubleWords).signIn} onPress={() => go('/pages/signIn/index', { to: hereAddress() })} />
    case 'notYours': case 'unknownCase':
      return <PrimaryButton kind='quiet' say={spoken(casesPageWords).findTitle} onPress={() => go('/pages/find/index', {})} />
    case 'alreadyRated':
      return eventId === undefined ? null : <PrimaryButton kind='quiet' say={spoken(ratePageWords).seeProgress} onPress={() => go('/mine/pages/progress/index', { eventId })} />
    case 'busy': case 'serverFault':
      return again === undefined ? null : <PrimaryButton say={spoken(troubleWords).again} onPress={again} />
    default: return null
  }
}

import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { Notice } from '../../components/Notice.tsx'
import { StaffTrouble } from '../StaffTrouble.tsx'
import { News } from './News.tsx'
import { isWritten } from '../state/staffDrafts.ts'
import type { Acting } from './useAct.ts'

/** What stands between the writer and the send: somebody was faster, the step is over, or the network is gone. The text stays in any case. */
export const ActTrouble = ({ acting: { draft, news, trouble, send }, allowed }: { acting: Acting; allowed: boolean }) => {
  const refused = trouble !== undefined && 'refused' in trouble ? trouble.refused : undefined
  const written = isWritten(draft)
  const moved = refused === 'movedOn' || refused === 'notNow'
  return (
    <>
      {moved || news !== undefined ? <News title={refused === 'movedOn' ? words.newsTitle : words.changedTitle} say={refused === 'notNow' ? refusalWords.notNow : words.newsSay} steps={news ?? []} /> : null}
      {trouble === undefined || moved ? null : <StaffTrouble trouble={trouble} again={send} />}
      {allowed ? null : <Notice tone='calm' title={words.notAllowed} say={written ? words.notAllowedSay : words.movedSay} />}
    </>
  )
}

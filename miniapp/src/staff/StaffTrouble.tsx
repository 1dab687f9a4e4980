import { bindPageWords } from '@haochaping/shared/words/bindPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { staffTroubleWords as words } from '@haochaping/shared/words/staffTroubleWords.ts'
import { ticketPageWords } from '@haochaping/shared/words/ticketPageWords.ts'
import type { Trouble } from '../api/outcome.ts'
import { Notice } from '../components/Notice.tsx'
import { PrimaryButton } from '../components/PrimaryButton.tsx'
import { TroubleNotice } from '../components/TroubleNotice.tsx'
import { go, goToday } from '../routes.ts'

type Props = { trouble: Trouble; again?: () => void }

/** Why something was not done, and what helps staff: what would help a citizen may not. */
export const StaffTrouble = ({ trouble, again }: Props) => {
  const refused = 'refused' in trouble ? trouble.refused : undefined
  if (refused === 'notYours' || refused === 'unknownCase')
    return <Notice tone='calm' title={words.unknownTitle} say={words.unknownSay}><PrimaryButton kind='quiet' say={ticketPageWords.toToday} onPress={goToday} /></Notice>
  if (refused === 'notStaff')
    return <Notice tone='calm' title={words.notStaffTitle} say={refusalWords.notStaff}><PrimaryButton say={bindPageWords.have} onPress={() => go('/staff/pages/bind/index', {})} /></Notice>
  return <TroubleNotice trouble={trouble} {...(again === undefined ? {} : { again })} />
}

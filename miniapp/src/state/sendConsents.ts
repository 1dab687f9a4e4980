import { RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import { recordConsent } from '../api/recordConsent.ts'
import { useConsentReports } from './consentReports.ts'
import { useSession } from './session.ts'

/** Tells the server what the one signed in has answered. What cannot be told now stays on the phone and goes again, under the same id, with all else that is unsent. */
export const sendConsents = async (): Promise<void> => {
  const mine = `${useSession.getState().who}/`
  const { waiting, drop } = useConsentReports.getState()
  for (const key of Object.keys(waiting).filter((one) => one.indexOf(mine) === 0)) {
    const report = RecordConsent.safeParse(waiting[key])
    const outcome = report.success ? await recordConsent(report.data) : undefined
    if (outcome === undefined || isTold(outcome) || !mayPass(outcome)) drop(key)
  }
}

import { isTold, mayPass } from '../api/outcome.ts'
import { recordConsent } from '../api/recordConsent.ts'
import { useConsentReports } from './consentReports.ts'
import { useSession } from './session.ts'

/** Tells the server what the one signed in has answered. What cannot be told now stays on the phone and goes again, under the same id, with all else that is unsent. */
export const sendConsents = (): Promise<unknown> => {
  const mine = `${useSession.getState().who}/`
  const { waiting, drop } = useConsentReports.getState()
  return Promise.all(Object.keys(waiting).filter((one) => one.indexOf(mine) === 0).map((key) => {
    const report = waiting[key]
    return report && recordConsent(report).then((outcome) => { if (isTold(outcome) || !mayPass(outcome)) drop(key) })
  }))
}

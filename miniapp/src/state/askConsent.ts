import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
// No ending: the build picks askSubscribe.weapp.ts, askSubscribe.alipay.ts or askSubscribe.h5.ts.
import { askSubscribe } from '../platform/askSubscribe'
import type { Question } from '../platform/askSubscribe.ts'
import { useConsentReports } from './consentReports.ts'
import { newRatingId } from './newRatingId.ts'
import { keyOf, useSession } from './session.ts'

let asking: Promise<void> | undefined

/** Whether there is a question to put here: the platform has one, and the operator has registered a template of the kind. */
export const canAsk = (kind: TemplateKind): boolean => askSubscribe !== undefined && questionsOf([kind]).length > 0

/**
 * Asks whether she may be told of these kinds, and keeps the answer on the phone to be sent later. To be called first in
 * a tap, and not waited for by what the tap is about: it settles when she has answered, and never fails.
 */
export const askConsent = (kinds: readonly TemplateKind[]): Promise<void> => {
  if (asking !== undefined) return asking
  const questions = questionsOf(kinds)
  if (askSubscribe === undefined || questions.length === 0) return Promise.resolve()
  const { platform, ask } = askSubscribe
  asking = ask(questions)
    .then((answers) => {
      const reportId = newRatingId()
      if (answers.length > 0) useConsentReports.getState().keep(keyOf(reportId), { reportId, platform, answers })
    })
    .catch(() => undefined)
  // One question a tap, however often it is heard; not until it is answered, for a panel that is swept away never is.
  setTimeout(() => { asking = undefined }, 0)
  return asking
}

/** One template may be registered for two kinds: it is asked about once, and its one grant counts once. */
const questionsOf = (kinds: readonly TemplateKind[]): Question[] => {
  const { templates = {} } = useSession.getState()
  const questions = kinds.flatMap((kind): Question[] => {
    const id = templates[kind]
    return id === undefined ? [] : [{ kind, id }]
  })
  return questions.filter(({ id }, at) => questions.findIndex((one) => one.id === id) === at)
}

import { useEffect, useState } from 'react'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import type { Trouble } from '../../api/outcome.ts'
import { askConsent } from '../../state/askConsent.ts'
import { withLevel } from '../../state/draft.ts'
import type { Draft } from '../../state/draft.ts'
import { useDrafts } from '../../state/drafts.ts'
import { knownCase } from '../../state/knownCases.ts'
import { sendConsents } from '../../state/sendConsents.ts'
import { sendRating } from '../../state/sendRating.ts'
import { keyOf } from '../../state/session.ts'
import { without } from '../../state/without.ts'
import { spoken } from '../../spoken.ts'
import { askedOf, lacksReason } from './askedOf.ts'

type Rating = { draft: Draft; change: (change: (draft: Draft) => Draft) => void; submit: () => void; busy: boolean; missing: string | undefined; photosOnWay: (on: boolean) => void }

/** The draft of a rating, kept on the phone with every stroke, and its sending. */
export const useRating = (theCase: CaseGlance, opened: Level | undefined, onKept: (why: Trouble) => void): Rating => {
  const { eventId } = theCase
  const [key] = useState(() => keyOf(eventId))
  const [first] = useState(() => useDrafts.getState().open(key))
  const draft = useDrafts((held) => held.drafts[key]) ?? first
  const [busy, setBusy] = useState(false)
  const [uploading, setUploading] = useState(false)
  const [missing, setMissing] = useState<string>()

  const change = (how: (draft: Draft) => Draft): void => {
    setMissing(undefined)
    useDrafts.getState().change(key, (before) => how(without(before, 'trouble')))
  }
  useEffect(() => {
    if (opened !== undefined) change((before) => withLevel(before, opened))
  }, [opened])

  const submit = async (): Promise<void> => {
    const { level } = draft
    if (busy) return
    if (level === undefined) return setMissing(spoken(ratePageWords).chooseFirst)
    if (lacksReason(draft)) return setMissing(spoken(refusalWords).reasonNeeded)
    if (uploading && isBad(level)) return setMissing(spoken(ratePageWords).photosOnWay)
    // First, for the tap is over once anything was waited for; only where there will be an outcome to tell. The rating waits for no answer.
    const answered = isBad(level) ? askConsent(templateKinds) : undefined
    setBusy(true)
    const sent = await sendRating(askedOf({ eventId, level, draft, known: knownCase(eventId) }))
    setBusy(false)
    void answered?.then(sendConsents)
    if ('kept' in sent) onKept(sent.kept)
  }
  return { draft, change, submit: () => { void submit() }, busy, missing, photosOnWay: setUploading }
}

import { useEffect, useRef, useState } from 'react'
import type { ActedOnCase } from '@haochaping/shared/schemas/actOnCase.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import { judgePageWords } from '@haochaping/shared/words/judgePageWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { sayPageWords } from '@haochaping/shared/words/sayPageWords.ts'
import { lackIn } from '../../state/actDraft.ts'
import type { Lack } from '../../state/actDraft.ts'
import { actKey, openAct, useActDrafts } from '../../state/actDrafts.ts'
import type { KeptAct } from '../../state/actDrafts.ts'
import { askConsent } from '../../state/askConsent.ts'
import { sendAct } from '../../state/sendAct.ts'
import { sendConsents } from '../../state/sendConsents.ts'
import { without } from '../../state/without.ts'
import { spoken } from '../../spoken.ts'

export type Act = {
  draft: KeptAct
  change: (changed: Partial<KeptAct>) => void
  submit: () => void
  busy: boolean
  missing: string | undefined
  photosOnWay: (on: boolean) => void
  /** Set once it has been sent, from here or by itself; `acted` only where this page heard the answer. */
  done: { acted?: ActedOnCase; instead: boolean } | undefined
}

const lackWord = (lack: Lack): string => {
  const { needWords, chooseLevel, chooseKind } = spoken(sayPageWords)
  return { words: needWords, verdict: spoken(judgePageWords).chooseFirst, level: chooseLevel, kind: chooseKind }[lack]
}

/** What is being written, kept on the phone with every stroke, and its sending. One that could not be sent before is tried as soon as it is opened. */
export const useAct = (eventId: string, name: CitizenCommandName): Act => {
  const [key] = useState(() => actKey(eventId, name))
  const [first] = useState(() => openAct(eventId, name))
  const kept = useActDrafts((held) => held.drafts[key])
  const [heard, setHeard] = useState<{ acted?: ActedOnCase; instead: boolean }>()
  const [busy, setBusy] = useState(false)
  const [uploading, setUploading] = useState(false)
  const [missing, setMissing] = useState<string>()
  const last = useRef(first)
  if (kept !== undefined) last.current = kept
  const draft = last.current

  const submit = async (send: typeof sendAct): Promise<void> => {
    const lack = lackIn(name, useActDrafts.getState().drafts[key] ?? first)
    if (busy) return
    if (lack !== undefined) return setMissing(lackWord(lack))
    if (uploading) return setMissing(spoken(ratePageWords).photosOnWay)
    setBusy(true)
    const sent = await send(eventId, name)
    setBusy(false)
    if ('acted' in sent) setHeard({ acted: sent.acted, instead: sent.instead })
  }
  useEffect(() => {
    if (first.waiting === true) void submit(sendAct)
    return () => forgetIfEmpty(key)
  }, [])
  const change = (changed: Partial<KeptAct>): void => {
    setMissing(undefined)
    useActDrafts.getState().change(key, (before) => ({ ...without(before, 'trouble'), ...changed }))
  }
  return { draft, change, submit: () => { void submit(sendByTap) }, busy, missing, photosOnWay: setUploading, done: kept === undefined ? heard ?? { instead: false } : undefined }
}

/** Sends in a tap. Where it opens a new round, she is first asked whether she may be told what comes of it; the act waits for no answer. */
const sendByTap: typeof sendAct = async (eventId, name) => {
  const answered = useActDrafts.getState().drafts[actKey(eventId, name)]?.verdict === 'not' ? askConsent(templateKinds) : undefined
  const sent = await sendAct(eventId, name)
  void answered?.then(sendConsents)
  return sent
}

/** A page that was only looked at leaves nothing behind. */
const forgetIfEmpty = (key: string): void => {
  const draft = useActDrafts.getState().drafts[key]
  if (draft === undefined || draft.sent !== undefined || draft.words !== '' || draft.photos.length > 0) return
  if (draft.verdict === undefined && draft.level === undefined && draft.kind === undefined) useActDrafts.getState().drop(key)
}

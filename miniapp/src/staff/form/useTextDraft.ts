import { useState } from 'react'
import { draftKey, freshDraft, useStaffDrafts } from '../state/staffDrafts.ts'

/** What is written in a form about one thing: on the phone from the first letter on, until it is sent. Its id is made with it, so however often it is sent it is done once. */
export type TextDraft = { actId: string; texts: Record<string, string>; write: (name: string, text: string) => void; drop: () => void }

/** Nothing is acted on that could have moved since. */
const unseen = { turn: 0, position: 0 }

export const useTextDraft = (about: string, form: string): TextDraft => {
  const key = draftKey(about, form)
  const kept = useStaffDrafts((held) => held.drafts[key])
  const [fresh, setFresh] = useState(() => freshDraft(unseen))
  const draft = kept ?? fresh
  return {
    actId: draft.actId, texts: draft.texts,
    write: (name, text) => {
      const now = useStaffDrafts.getState().drafts[key] ?? draft
      useStaffDrafts.getState().keep(key, { ...now, texts: { ...now.texts, [name]: text } })
    },
    drop: () => {
      useStaffDrafts.getState().drop(key)
      setFresh(freshDraft(unseen))
    }
  }
}

import type { Told } from '@haochaping/shared/schemas/message.ts'

/** 收件方: a role, in one unit or in all; `notOf`: the units whose people it is not for. */
export type Addressee = { role: 'handler' | 'leader' | 'supervisor' | 'panel'; unit?: string; notOf?: readonly string[] }

/**
 * The copy of a message to staff, on its way out. It names a case and dates, never a person, and quotes nobody. What
 * stands in the inbox is the record; a copy only calls attention to it.
 */
export type Notice = {
  /** The same key always means the same message: whoever carries it delivers it once. */
  key: string
  purpose: Told['purpose']
  to: Addressee
  title: string
  body: string
  /** The case it is about, and where its ticket is shown; not there for a digest. */
  projectNo?: string
  item?: string
  link?: string
}

/** Takes a notice out of the house. Resolves when the carrier has accepted it; throws when it has not. */
export type Notifier = {
  send(notice: Notice): Promise<void>
  /** Stands where no carrier is: that it refuses everything is known. */
  absent?: true
}

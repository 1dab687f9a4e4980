import { personBox } from '../domain/boxOf.ts'
import { boxesOf } from '../domain/boxesOf.ts'
import { isHiddenFrom } from '../domain/keptMessage.ts'
import type { KeptMessage } from '../domain/keptMessage.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'

/** What somebody may read: which boxes, and which messages in them; and the name under which her reading is noted. */
export type OwnBoxes = { boxes: readonly string[]; reader: string; mayRead(message: KeptMessage): boolean }

/** A citizen has her own box; staff have those of their posts, without what is kept from their units. Each reads for herself. */
export const ownBoxes = (caller: SignedInCaller): OwnBoxes => caller.kind === 'citizen'
  ? { boxes: [personBox(caller.key)], reader: `person#${caller.key}`, mayRead: () => true }
  : { boxes: boxesOf(caller), reader: `staff#${caller.key}`, mayRead: (message) => !isHiddenFrom(message, caller) }

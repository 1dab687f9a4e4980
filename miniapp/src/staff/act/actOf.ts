import { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { ReplyCheck } from '@haochaping/shared/reply/checkReply.ts'
import type { ActDraft } from '../state/staffDrafts.ts'
import { actFields } from './actFields.ts'

/** The act a draft stands for, or the names of the fields that are still wanting. `missing`: what the check-up does not find in a reply. */
export const actOf = (command: StaffCommandName, draft: ActDraft, missing: readonly ReplyCheck[]): { act: StaffCommand } | { wanting: string[] } => {
  const { texts, photos, confirmed } = draft
  const wanting = actFields[command].filter(({ name, kind }) => kind !== 'photos' && !isThere(kind, texts[name])).map(({ name }) => name)
  if (wanting.length > 0) return { wanting }
  const parsed = StaffCommand.safeParse({
    command, ...texts,
    ...(command === 'rectify' ? { photos: photos.map(({ photo }) => photo) } : {}),
    ...(command === 'reply' ? { confirmed: missing.filter((check) => confirmed.includes(check)) } : {}),
    ...(command === 'decideExtension' ? { approved: texts['approved'] === 'yes' } : {})
  })
  return parsed.success ? { act: parsed.data } : { wanting: parsed.error.issues.map(({ path }) => String(path[0] ?? '')) }
}

/** Two signs at least where something is to be written. */
const isThere = (kind: string, text = ''): boolean => text.trim().length >= (kind === 'words' || kind === 'line' ? 2 : 1)

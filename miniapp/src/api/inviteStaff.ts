import { inviteStaff as conversation } from '@haochaping/shared/schemas/inviteStaff.ts'
import type { InviteStaff } from '@haochaping/shared/schemas/inviteStaff.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const inviteStaff = (asked: InviteStaff) => sendSignedIn(conversation, asked)

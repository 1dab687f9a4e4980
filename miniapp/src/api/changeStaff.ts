import { changeStaff as conversation } from '@haochaping/shared/schemas/changeStaff.ts'
import type { ChangeStaff } from '@haochaping/shared/schemas/changeStaff.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const changeStaff = (asked: ChangeStaff) => sendSignedIn(conversation, asked)

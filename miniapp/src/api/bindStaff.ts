import { bindStaff as conversation } from '@haochaping/shared/schemas/bindStaff.ts'
import type { BindStaff } from '@haochaping/shared/schemas/bindStaff.ts'
import { send } from './client.ts'

export const bindStaff = (asked: BindStaff) => send(conversation, asked)

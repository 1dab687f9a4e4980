import { signIn as conversation } from '@haochaping/shared/schemas/signIn.ts'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { send } from './client.ts'

export const signIn = (asked: SignIn) => send(conversation, asked)

import { keepPhoto as conversation } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { KeepPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const keepPhoto = (asked: KeepPhoto) => sendSignedIn(conversation, asked)

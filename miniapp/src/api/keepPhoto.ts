import { keepPhoto as conversation } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { KeepPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { As } from '../state/session.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const keepPhoto = (asked: KeepPhoto, as: As = 'citizen') => sendSignedIn(conversation, asked, as)

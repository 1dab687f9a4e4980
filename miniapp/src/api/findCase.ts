import { findCase as conversation } from '@haochaping/shared/schemas/findCase.ts'
import type { FindCase } from '@haochaping/shared/schemas/findCase.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const findCase = (asked: FindCase) => sendSignedIn(conversation, asked)

import { myCases as conversation } from '@haochaping/shared/schemas/myCases.ts'
import type { MyCasesQuery } from '@haochaping/shared/schemas/myCases.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const myCases = (asked: MyCasesQuery) => sendSignedIn(conversation, asked)

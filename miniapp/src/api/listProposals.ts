import { listProposals as conversation } from '@haochaping/shared/schemas/listProposals.ts'
import type { ListProposals } from '@haochaping/shared/schemas/listProposals.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listProposals = (asked: ListProposals) => sendSignedIn(conversation, asked)

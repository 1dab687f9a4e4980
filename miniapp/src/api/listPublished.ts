import { listPublished as conversation } from '@haochaping/shared/schemas/listPublished.ts'
import type { ListPublished } from '@haochaping/shared/schemas/listPublished.ts'
import { send } from './client.ts'

export const listPublished = (asked: ListPublished) => send(conversation, asked)

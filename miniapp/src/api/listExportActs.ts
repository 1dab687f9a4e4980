import { listExportActs as conversation } from '@haochaping/shared/schemas/listExportActs.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listExportActs = (more?: string) => sendSignedIn(conversation, more === undefined ? {} : { more })

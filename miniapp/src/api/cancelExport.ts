import { cancelExport as conversation } from '@haochaping/shared/schemas/cancelExport.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const cancelExport = (exportId: string) => sendSignedIn(conversation, { exportId })

import { downloadExport as conversation } from '@haochaping/shared/schemas/downloadExport.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { exportFileName } from '@haochaping/shared/words/sheetWords.ts'
// No ending: the build picks takeFile.h5.ts or takeFile.ts.
import { takeFile } from '../platform/takeFile'
import type { Taken } from '../platform/takeFile.ts'
import { sessionOf } from '../state/session.ts'
import type { Outcome } from './outcome.ts'
import { renewSession } from './renewSession.ts'
import { requestOf } from './requestOf.ts'

/** Takes one file of an export, as sendSignedIn sends: a token that has run out is renewed in silence, once. */
export const downloadExport = async ({ exportId, place, period, format, files }: FigureExport, file: number): Promise<Outcome<Taken>> => {
  const name = exportFileName({ place: place.name, period, format }, file, files)
  const once = (token: string): Promise<Outcome<Taken>> => {
    const { url, header } = requestOf(conversation, { exportId, file: String(file) }, token)
    return takeFile({ url, header, name, format })
  }
  const renewed = async (): Promise<Outcome<Taken>> => {
    const session = await renewSession('staff')
    return 'token' in session ? once(session.token) : session
  }
  const { token } = sessionOf('staff').getState()
  if (token === undefined) return renewed()
  const outcome = await once(token)
  return 'refused' in outcome && outcome.refused === 'signInAgain' ? renewed() : outcome
}

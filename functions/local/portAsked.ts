import { startWords } from '@haochaping/shared/words/startWords.ts'
import { PortError } from '../server/listen.ts'

/** The port that was asked for, 8787 without a wish, 0 for any free one. Throws a PortError for what is no port. */
export const portAsked = (text: string | undefined = process.env['PORT']): number => {
  const port = Number(text?.trim() || 8787)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new PortError(startWords.wrongPort(text ?? ''))
}

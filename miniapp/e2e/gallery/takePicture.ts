import { refusalTitles, troubleWords } from '../../../shared/words/troubleWords.ts'
import type { Phone } from '../stage/phone.ts'
import { settled } from '../stage/settled.ts'
import type { Made } from './furnish.ts'
import type { Opening } from './pageTable.ts'

/** What stands on a page that has come to nothing. */
const trouble = [troubleWords.refusedTitle, troubleWords.broken, refusalTitles.notAllowed, refusalTitles.notYours, refusalTitles.serverFault].filter((words) => words !== undefined)

/** The one page whose content may be a refusal: on a phone that nobody holds, that is what it is for. */
const turnsAway = 'pages/signIn/index'

const prepared = async (phone: Phone, { page, query = {}, write, press, sees }: Opening, made: Made): Promise<void> => {
  await phone.openAlone(page, typeof query === 'function' ? query(made) : query)
  await phone.arrives(page)
  if (write) await phone.write(write[0], write[1](made))
  if (press) await phone.press(...press)
  await phone.sees(sees)
}

/** The page in one picture, once it shows what it is for and has stopped drawing. Throws where it shows something else. */
export const takePicture = async (phone: Phone, opening: Opening, made: Made): Promise<Buffer> => {
  await prepared(phone, opening, made)
  let picture: Buffer = Buffer.alloc(0)
  await settled(phone, async () => {
    picture = await phone.picture()
    return picture.toString('base64')
  })
  for (const words of opening.page === turnsAway ? [] : trouble) if (await phone.shows(words)) throw new Error(`it says “${words}”`)
  return picture
}

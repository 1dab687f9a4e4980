import { demoPeople } from '../../../functions/demo/demoPeople.ts'
import { todayPageWords } from '../../../shared/words/todayPageWords.ts'
import { casesPage } from '../pages/casesPage.ts'
import type { Phone, PhoneLike } from '../stage/phone.ts'
import type { Place } from '../stage/places.ts'
import type { World } from '../stage/world.ts'
import type { Made } from './furnish.ts'
import { galleryNow } from './galleryNow.ts'
import { looks } from './looks.ts'
import type { Look } from './looks.ts'
import type { Opening } from './pageTable.ts'
import { takePicture } from './takePicture.ts'

/** Which pictures are taken. */
export type Wanted = { openings: readonly Opening[]; places: readonly Place[]; looks: readonly Look[] }
/** `keep`: a picture that was taken; `miss`: one that could not be, and why. */
export type Told = { keep(shown: { page: string; look: Look; place: Place }, png: Buffer): void; miss(shown: { page: string; look: Look; place: Place }, why: string): void }

const isCitizen = (by: Opening['by']): boolean => demoPeople.some(({ id }) => id === by)
const likeOf = (by: Opening['by'], look: Look): PhoneLike =>
  ({ ...looks[look], stoppedAt: galleryNow, person: isCitizen(by) ? by : 'nobody', ...(isCitizen(by) || by === 'nobody' ? {} : { signedInAs: by }) })

/** On the web a page that is asked for before the first one is drawn gives way to it. */
const started = async (phone: Phone, place: Place, by: Opening['by']): Promise<void> => {
  if (place !== 'h5' || by === 'nobody') return
  if (isCitizen(by)) await casesPage(phone).arrives()
  else await phone.sees(by.startsWith('administrator') ? todayPageWords.people : todayPageWords.messages)
}

/** Takes every wanted picture, a phone for each person, look and platform; one that fails does not hold up the rest. */
export const takeAll = async ({ world, made }: { world: World; made: Made }, wanted: Wanted, { keep, miss }: Told): Promise<void> => {
  const people = [...new Set(wanted.openings.map(({ by }) => by))]
  for (const place of wanted.places) for (const look of wanted.looks) for (const by of people) {
    const phone = await world.phone(place, likeOf(by, look))
    try {
      await started(phone, place, by)
      for (const opening of wanted.openings.filter((one) => one.by === by)) {
        const shown = { page: opening.page, look, place }
        await takePicture(phone, opening, made).then((png) => keep(shown, png), (error: unknown) => miss(shown, error instanceof Error ? error.message : String(error)))
      }
    } finally {
      await phone.switchOff()
    }
  }
}

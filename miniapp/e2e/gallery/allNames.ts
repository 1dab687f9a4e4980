import { places } from '../stage/places.ts'
import { lookNames } from './looks.ts'
import { pageTable } from './pageTable.ts'
import { pictureName } from './pictureName.ts'

/** The name of every picture of every page of the app. */
export const allNames = (): Set<string> =>
  new Set(pageTable.flatMap(({ page }) => lookNames.flatMap((look) => places.map((place) => pictureName({ page, look, place })))))

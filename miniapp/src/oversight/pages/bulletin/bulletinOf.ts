import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import type { BulletinTable } from './bulletinTable.ts'
import { itemTable, reasonTable } from './tables/badTables.ts'
import { channelTable } from './tables/channelTable.ts'
import { generalTable } from './tables/generalTable.ts'
import { handlingTable } from './tables/handlingTable.ts'
import { indicatorTable } from './tables/indicatorTable.ts'
import { levelTable } from './tables/levelTable.ts'
import { placeTable } from './tables/placeTable.ts'

/** 通报 as its tables, in the order of the provinces' monthly ones (Guangdong, July 2023): everything is reckoned from the summary alone. */
export const bulletinOf = (summary: Summary): BulletinTable[] =>
  [generalTable, channelTable, levelTable, indicatorTable, placeTable, reasonTable, itemTable, handlingTable].map((table) => table(summary))

import { AgencyDay } from '../../domain/figures/agencyDay.ts'
import type { AgencyDays } from '../agencyDays.ts'
import { rollUpPartition, rollUpSort, summaryKey } from '../keys.ts'
import { figuresItem, shelf } from './shelf.ts'
import type { Table } from './table.ts'

/** Agency-days on the one table. */
export const dynamoAgencyDays = (table: Table): AgencyDays => {
  const days = shelf(table, AgencyDay)
  return {
    load: (agencyCode, day) => days.load(summaryKey(agencyCode, day)),
    put: (figures, readRevision, at) => {
      const { agencyCode, day } = figures
      const owing = { dueKey: rollUpPartition, dueSort: rollUpSort(agencyCode, day) }
      return days.put(figuresItem(summaryKey(agencyCode, day), figures, { revision: readRevision + 1, at, owing }), readRevision)
    }
  }
}

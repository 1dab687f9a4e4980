import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'

/** The official field names, in the order of the interface. */
export const importFields: readonly string[] = Object.keys(HallEntry.shape)

const issues = HallEntry.safeParse({}).error?.issues ?? []

/** Those that every entry has. */
export const requiredFields: readonly string[] = issues.map(({ path }) => String(path[0]))

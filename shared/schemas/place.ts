import * as z from 'zod/mini'

/** 统计单位 of the tree: a division (省、市、县, six digits) or an agency (统一社会信用代码). Windows lie inside their agency. */
export const placeKinds = ['region', 'agency'] as const

/** The code of a place, as it stands in addresses: never a person. */
export const PlaceCode = z.string().check(z.minLength(1), z.maxLength(18))

/** A place by its code and its name. */
export const Place = z.strictObject({ code: PlaceCode, name: z.string(), kind: z.enum(placeKinds) })
export type Place = z.infer<typeof Place>

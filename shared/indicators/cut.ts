import * as z from 'zod/mini'

/** A small cut through the figures: service events, good and bad active ratings. What is absent is 0. */
export const Cut = z.strictObject({
  events: z.optional(z.int().check(z.minimum(1))),
  good: z.optional(z.int().check(z.minimum(1))),
  bad: z.optional(z.int().check(z.minimum(1)))
})
export type Cut = z.infer<typeof Cut>

const part = (name: keyof Cut, cuts: readonly Cut[]): Cut => {
  const sum = cuts.reduce((total, cut) => total + (cut[name] ?? 0), 0)
  return sum === 0 ? {} : { [name]: sum }
}

/** Cuts together, members always in the same order. */
export const cutsTogether = (cuts: readonly Cut[]): Cut => ({ ...part('events', cuts), ...part('good', cuts), ...part('bad', cuts) })

/** By what the figures are cut across places: 渠道, 线上线下, 业务类型, and the three marks that the standard wants counted. */
export const cutKinds = ['channel', 'place', 'kind', 'mark'] as const
export type CutKind = (typeof cutKinds)[number]

/** 跨省通办, 线上线下融合, 一件事 (GB/T 39735-2020 names the three; how they are counted is 来源待核). */
export const marks = ['crossProvince', 'fused', 'themed'] as const
export type Mark = (typeof marks)[number]

/** By what the figures of a place are taken apart: what lies under it, its matters, its windows, the reasons of its 差评. */
export const partKinds = ['places', 'items', 'windows', 'reasons'] as const
export type PartKind = (typeof partKinds)[number]

import type { Rooms } from './rooms.ts'

/** Links to photos by their names, in their order; what cannot be shown now is left out. */
export const photoLinks = ({ photos, clock }: Pick<Rooms, 'photos' | 'clock'>) => async (names: readonly string[]): Promise<string[]> => {
  const links = await Promise.all(names.map((name) => photos.link(name, clock.now())))
  return links.flatMap((link) => link ?? [])
}

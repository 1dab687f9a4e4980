import { dynoxideBinary, startDynoxide } from './dynoxide.ts'
import { startDynalite } from './dynalite.ts'
import type { EmbeddedDatabase, Whereabouts } from './embeddedDatabase.ts'

/** The best database this platform has without installing anything: dynoxide, else dynalite. */
export const startDatabase = (where: Whereabouts): Promise<EmbeddedDatabase> => {
  const binary = dynoxideBinary()
  return binary ? startDynoxide(binary, where) : startDynalite(where)
}

import type { Canary } from '../domain/canary/canary.ts'

/** 差评通道自检 of the installation: one small item. */
export type CanaryShelf = {
  /** As it stands now (strongly consistent), or undefined before the first day. */
  load(): Promise<Canary | undefined>
  /** Stores what was made from the version that `canary` names (0: from nothing), as the next one; false, and nothing changed, if somebody was faster. */
  save(canary: Canary): Promise<boolean>
}

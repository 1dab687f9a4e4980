import { traceOf } from '../log.ts'
import { dueShards } from '../storage/keys.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'
import { serveReader } from './serveReader.ts'
import type { Step } from './serveReader.ts'

/** How many readers one look at a shard takes, and how many are served at a time. */
const pageSize = 100
const abreast = 8

/** How many copies were handed over, whatever came of it. */
export type Carried = { handed: number }

/** 派送: hands over every copy that is due, to each reader in order, in any number of processes at once. */
export const courier = async (rooms: Rooms, passing: (step: Step) => void = () => {}): Promise<Carried> => {
  const owner = rooms.ids.unique()
  const shards = Array.from({ length: dueShards }, (_, shard) => shard)
  const handed = await inParallel(shards, dueShards, (shard) => serveShard(rooms, shard, (of) => guarded(rooms, () => serveReader(rooms, of, { owner, passing }))))
  return { handed: handed.reduce((sum, one) => sum + one, 0) }
}

/** Each reader once: whoever still waits afterwards waits for a time, or for somebody else's lease. */
const serveShard = async ({ readers, clock }: Rooms, shard: number, serve: (of: ReaderOf) => Promise<number>): Promise<number> => {
  const seen = new Set<string>()
  let handed = 0
  for (;;) {
    const due = await readers.due(shard, clock.now(), pageSize + seen.size)
    const fresh = due.filter(({ audience, id }) => !seen.has(`${audience}#${id}`))
    if (fresh.length === 0) return handed
    fresh.forEach(({ audience, id }) => seen.add(`${audience}#${id}`))
    const served = await inParallel(fresh, abreast, serve)
    handed += served.reduce((sum, one) => sum + one, 0)
  }
}

/** One reader whose copies cannot be read or written does not stop the others. */
const guarded = async ({ log }: Rooms, serve: () => Promise<number>): Promise<number> => {
  try {
    return await serve()
  } catch (error) {
    log({ event: 'failure', error: traceOf(error) })
    return 0
  }
}

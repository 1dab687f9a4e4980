import type { Limit } from '../domain/sending/channel.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Copy } from '../domain/sending/copy.ts'
import type { Way } from '../domain/sending/way.ts'
import type { ReaderOf } from '../storage/readers.ts'

/** How one copy would reach one reader: through which channel, within which limit, and the handing over itself, which never throws. */
export type Road = { channel: string; limit?: Limit; carry(): Promise<Result> }

/** Finds the road of one way, without sending anything: the address and the right to use it. Undefined where there is none. `along`: copies that go out in the same digest. */
export type FindRoad = (reader: ReaderOf, copy: Copy, along?: readonly Copy[]) => Promise<Road | undefined>

/** The ways this installation has; one that is not configured is not there. */
export type Carriers = Partial<Record<Way, FindRoad>>

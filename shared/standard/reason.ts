import type { Level } from './levels.ts'

/** One 评价选项 of the national catalogue. `norm` says whether it is a basic or an extended option; retired ones have none. */
export type Reason = { code: string; level: Level; label: string; status: 'active' | 'retired'; norm: 'basic' | 'extended' | null }

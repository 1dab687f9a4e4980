import { config } from 'zod/mini'

// Phones' runtimes allow no `new Function`, and some make it a silent no-op: zod must not try.
config({ jitless: true })

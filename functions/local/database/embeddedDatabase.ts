/** A database running on this machine, and how to end it. */
export type EmbeddedDatabase = { engine: 'dynoxide' | 'dynalite'; endpoint: string; stop(): Promise<void> }

/** Where it listens, and where it keeps its data; without a folder it forgets everything when it stops. */
export type Whereabouts = { port: number; folder?: string }

export type ReadAloud = { begin(over: () => void): void; stop(): void }

/** Reads the open page aloud and says when that is over, also when it was stopped; undefined where the platform has no voice that an app may use. */
export const readAloud: ReadAloud | undefined = undefined

export type ReadAloud = { begin(language: string, over: () => void): void; stop(): void }

/** Reads the open page aloud in a voice of this language (zh-CN, en-GB) and says when that is over, also when it was stopped; undefined where the platform has no voice that an app may use. */
export const readAloud: ReadAloud | undefined = undefined

/** Reads a QR with the camera; undefined where the platform has no such thing: the web page offers typing instead. */
export const scanCode: (() => Promise<string | undefined>) | undefined = undefined

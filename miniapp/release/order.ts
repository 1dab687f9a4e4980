/** What is sent: the repository's folder, and the version with its notes (版本描述, at most 199 UTF-16 units). */
export type Order = { root: string; verb: 'preview' | 'upload'; version: string; notes: string }

/** Where a preview is to be scanned: a file or an address. */
export type Sent = { preview?: string }

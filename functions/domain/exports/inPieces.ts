/** How many bytes a stored piece holds at most: an item of storage holds 400 kB (our choice within that). */
export const pieceBytes = 300_000

/** An entry of a list as it is stored, and how many bytes it takes in the file. */
export type Entry = { text: string; bytes: number }

/** Entries in order, in pieces that storage takes. One that is larger than a piece stands alone. */
export const inPieces = (entries: readonly Entry[], most = pieceBytes): Entry[][] => {
  const pieces: Entry[][] = []
  let room = 0
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.text) + 1
    if (size > room) {
      pieces.push([])
      room = most
    }
    pieces.at(-1)?.push(entry)
    room -= size
  }
  return pieces
}

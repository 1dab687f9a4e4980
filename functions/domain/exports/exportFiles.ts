import type { Piece } from './exportJob.ts'

/**
 * How many bytes of rows one file has at most: an answer of a Lambda holds 6 MB, a third of which its encoding takes
 * (AWS, “Lambda quotas”), and the heading takes some (our choice within that).
 */
export const fileBytes = 4_000_000

/** Which pieces stand in which file, in order. What fits stays together, so that most exports are one file; one without a row is a file too. */
export const exportFiles = (rows: readonly Piece[], most = fileBytes): Piece[][] => {
  const files: Piece[][] = [[]]
  let bytes = 0
  for (const piece of rows) {
    if (bytes > 0 && bytes + piece.bytes > most) {
      files.push([])
      bytes = 0
    }
    files.at(-1)?.push(piece)
    bytes += piece.bytes
  }
  return files
}

/** Pixels row by row, four bytes each: red, green, blue, opacity. */
export type Bitmap = { width: number; height: number; data: Uint8Array }

/** The picture on white with its longer edge no longer than `edge` pixels. Each new pixel is the mean of those it stands for; a picture that is small enough keeps its size. */
export const drawnWithin = (from: Bitmap, edge: number): Bitmap => {
  const scale = Math.min(1, edge / Math.max(from.width, from.height))
  const sized = (side: number) => Math.max(1, Math.round(side * scale))
  const drawn = { width: sized(from.width), height: sized(from.height) }
  const data = new Uint8Array(drawn.width * drawn.height * 4)
  const columns = Uint32Array.from({ length: from.width }, (_, x) => Math.floor(x * drawn.width / from.width))
  let row = 0
  for (let y = 0; y < drawn.height; y += 1) {
    const sums = new Float64Array(drawn.width * 4)
    for (; Math.floor(row * drawn.height / from.height) === y; row += 1) addRow(sums, from.data.subarray(row * from.width * 4, (row + 1) * from.width * 4), columns)
    writeRow(data.subarray(y * drawn.width * 4, (y + 1) * drawn.width * 4), sums)
  }
  return { ...drawn, data }
}

/** Adds each pixel of an old row to the new column it falls into: three colours and how many they were. */
const addRow = (sums: Float64Array, row: Uint8Array, columns: Uint32Array): void => {
  for (let x = 0; x < columns.length; x += 1) {
    const [from, into] = [x * 4, (columns[x] ?? 0) * 4]
    const opacity = (row[from + 3] ?? 255) / 255
    for (let colour = 0; colour < 3; colour += 1) sums[into + colour] = (sums[into + colour] ?? 0) + 255 + ((row[from + colour] ?? 0) - 255) * opacity
    sums[into + 3] = (sums[into + 3] ?? 0) + 1
  }
}

const writeRow = (row: Uint8Array, sums: Float64Array): void => {
  for (let at = 0; at < row.length; at += 4) {
    const count = sums[at + 3] ?? 1
    for (let colour = 0; colour < 3; colour += 1) row[at + colour] = Math.round((sums[at + colour] ?? 0) / count)
    row[at + 3] = 255
  }
}

/** What stands in a cell: a text, a number, a share in tenths of a percent, or nothing because it is not given. */
export type Cell = string | number | { tenths: number } | undefined

/** The value below which a share (0 to 1) of the figures lies, by nearest rank; NaN where there are none. */
export const quantile = (figures: readonly number[], share: number): number => {
  const sorted = figures.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export const median = (figures: readonly number[]): number => quantile(figures, 0.5)

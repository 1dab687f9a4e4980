/** The hall's opening hours in Shanghai, seconds of a working day (invented: 09:00 to 17:00); closed on rest days. */
export const opens = 9 * 3600
export const closes = 17 * 3600

export const isOpen = (second: number): boolean => second >= opens && second < closes

/** [share of the day's cases, hour by which they have begun]: two peaks and a quiet noon; nights are online only. */
type Curve = readonly (readonly [number, number])[]
const workingDay: Curve = [[0, 0], [0.01, 6], [0.04, 9], [0.3, 10.5], [0.5, 12], [0.56, 13.5], [0.78, 15], [0.93, 17], [0.97, 20], [1, 24]]
const restDay: Curve = [[0, 0], [0.05, 7], [0.35, 11], [0.6, 15], [0.9, 21], [1, 24]]

/** The second of the day at which the given share (0 to below 1) of its cases has begun. */
export const secondOfShare = (share: number, worked: boolean): number => {
  const curve = worked ? workingDay : restDay
  const at = curve.findIndex(([upTo]) => share < upTo)
  const [toShare, toHour] = curve[at] ?? [1, 24]
  const [fromShare, fromHour] = curve[at - 1] ?? [0, 0]
  const hour = fromHour + ((share - fromShare) / (toShare - fromShare)) * (toHour - fromHour)
  return Math.min(Math.floor(hour * 3600), 86_399)
}

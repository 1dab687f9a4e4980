/** The value, which the test takes for granted: fails at once when it is not there. */
export const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the test expected something here')
  return value
}

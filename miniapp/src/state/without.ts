/** The same record with one entry less. */
export const without = <T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> => {
  const rest = { ...record }
  delete rest[key]
  return rest
}

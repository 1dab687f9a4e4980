/** What may be told of a failure: its kind and nothing more, for a message could quote anybody's data. */
export const failureName = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'Error'
  const [code, name] = [field(error, 'code'), field(error, 'name')]
  return code ?? name ?? 'Error'
}

const field = (error: object, key: 'code' | 'name'): string | undefined => {
  const found: unknown = Reflect.get(error, key)
  return typeof found === 'string' ? found : undefined
}

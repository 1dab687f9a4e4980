/** A value that has exactly one canonical form: no floats, no undefined, no NaN. */
export type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical | undefined }

const member = (value: Canonical | undefined, key: string): string[] =>
  value === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(value)}`]

/**
 * The one text of a value (RFC 8785 for the values we use): keys sorted by UTF-16 unit, no white space, integers only.
 * Absent and undefined members are the same. Throws on a number that is not a safe integer, because floats have no one text across languages.
 */
export const canonicalJson = (value: Canonical): string => {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('canonical JSON holds safe integers only')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  return `{${Object.keys(value).sort().flatMap((key) => member(value[key], key)).join(',')}}`
}

const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value)

/** One line of a CSV file (RFC 4180), with its line break. */
export const csvLine = (values: readonly (string | number)[]): string =>
  `${values.map((value) => (/[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value))).join(',')}\n`

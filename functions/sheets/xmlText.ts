/** What XML 1.0 has no place for: control signs, halves of pairs, and the two that are no signs. */
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** A text as it stands in XML. What only looks like a spreadsheet's escape (_x003D_) is escaped itself, so that it stays what it was. */
export const xmlText = (text: string): string =>
  text.replace(unspeakable, '').replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign)

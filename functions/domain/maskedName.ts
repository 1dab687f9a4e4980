/** A name as it may be shown outside its owner's own detail: the first character, and a star for the rest. */
export const maskedName = (name: string): string => {
  const [first = ''] = [...name.trim()]
  return `${first}*`
}

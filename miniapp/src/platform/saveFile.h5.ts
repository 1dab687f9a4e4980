/** The browser's download. */
export const saveFile: ((name: string, content: string | Blob) => void) | undefined = (name, content) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

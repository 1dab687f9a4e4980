const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, words = ''): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag)
  made.className = className
  made.textContent = words
  return made
}

export type Asking = { title?: string | undefined; content?: string | undefined; yes: string; no: string | undefined }

/** The platform's dialog: resolves to whether it was agreed to. */
export const ask = ({ title: heading = '', content = '', yes, no }: Asking): Promise<boolean> => new Promise((resolve) => {
  const [mask, dialog] = [make('div', 'dialog-mask'), make('div', 'dialog')]
  dialog.setAttribute('role', 'dialog')
  dialog.append(make('h3', '', heading), make('p', '', content))
  const button = (words: string, className: string, answer: boolean) => {
    const made = make('button', className, words)
    made.addEventListener('click', () => { mask.remove(); resolve(answer) })
    dialog.append(made)
  }
  if (no !== undefined) button(no, 'dialog-no', false)
  button(yes, 'dialog-yes', true)
  mask.append(dialog)
  document.body.append(mask)
})

export const hideToast = (): void => document.querySelector('.toast')?.remove()

export const showToast = (words: string, milliseconds: number): void => {
  hideToast()
  const toast = make('div', 'toast', words)
  document.body.append(toast)
  if (milliseconds > 0) setTimeout(() => toast.remove(), milliseconds)
}

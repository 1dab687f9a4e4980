/** How something is called on the screen: its whole accessible name, or parts that must all be in it. */
export type Name = string | readonly string[]
export type Box = { left: number; top: number; width: number; height: number }
export type Pressed = 'button' | 'radio' | 'checkbox' | 'switch'

/**
 * A person's hand and eye on one phone, whatever runs on it. Things are found by role and accessible name, never by how
 * they are drawn. Whatever is waited for comes within the hand's patience, or the story fails with a sentence that says
 * what was looked for and what was there instead.
 */
export type Hand = {
  press(role: Pressed, name: Name): Promise<void>
  /** Two taps, the second before anything answered the first. */
  pressTwice(role: Pressed, name: Name): Promise<void>
  write(label: string, text: string): Promise<void>
  /** Waits until the words are on the page, to be read or to be heard. */
  sees(words: string): Promise<void>
  /** Whether the words are on the page right now. */
  shows(words: string): Promise<boolean>
  /** Waits for a page by its path, e.g. pages/rate/index. */
  arrives(path: string): Promise<void>
  /** The names of all things of this role, in the order of the page. */
  names(role: Pressed): Promise<string[]>
  /** Whether a radio, checkbox or switch is on. */
  isOn(role: Pressed, name: Name): Promise<boolean>
  boxOf(role: Pressed, name: Name): Promise<Box>
  /** Size of the letters of something, in px. */
  letters(role: Pressed, name: Name): Promise<number>
  open(page: string, query?: Record<string, string>): Promise<void>
  /** Opens a page with nothing behind it. */
  openAlone(page: string, query?: Record<string, string>): Promise<void>
  back(): Promise<void>
}

/** How long a hand waits for what it looks for, in milliseconds. */
export const patience = 30_000

export const saidName = (name: Name): string => typeof name === 'string' ? `“${name}”` : `that says ${name.map((part) => `“${part}”`).join(' and ')}`

export const isNamed = (found: string, name: Name): boolean =>
  typeof name === 'string' ? found === name : name.every((part) => found.includes(part))

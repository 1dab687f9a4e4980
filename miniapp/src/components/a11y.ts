/** What a screen reader is told of a thing besides its text. */
export type Aria = { label?: string | undefined; checked?: boolean; selected?: boolean; expanded?: boolean; disabled?: boolean; hidden?: boolean; modal?: boolean; live?: 'polite' | 'assertive'; level?: 1 | 2 }
export type Role = 'button' | 'link' | 'radio' | 'radiogroup' | 'checkbox' | 'group' | 'switch' | 'heading' | 'main' | 'banner' | 'list' | 'listitem' | 'alert' | 'status' | 'img' | 'text' | 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell'

/** Landmarks and tables, which phones' mini-programs do not know. */
const webOnly: readonly Role[] = ['main', 'banner', 'table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']

/**
 * Role and states in the words of each platform: attributes on the web, aria-role on WeChat, role on Alipay
 * (the templates carry them by config/aria).
 */
export const a11y = (role: Role | undefined, aria: Aria = {}): Record<string, string | boolean | number> => {
  const web = process.env.TARO_ENV === 'h5'
  const told: Record<string, string | boolean | number> = {}
  if (role !== undefined && (web || !webOnly.includes(role))) told[web || process.env.TARO_ENV === 'alipay' ? 'role' : 'ariaRole'] = role
  for (const name of Object.keys(aria) as (keyof Aria)[]) { // keys of Aria by its type
    const value = aria[name]
    if (value === undefined) continue
    if (web) told[`aria-${name}`] = String(value)
    else told[`aria${name.charAt(0).toUpperCase()}${name.slice(1)}`] = value
  }
  return told
}

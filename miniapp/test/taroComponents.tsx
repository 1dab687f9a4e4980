import { createElement } from 'react'
import type { ReactNode } from 'react'

/** Stand-in for @tarojs/components: each component as a DOM element, with aria props and the mini-program's events turned into the browser's. */
type Props = Record<string, unknown> & { children?: ReactNode }

const dropped = ['hoverClass', 'hoverStayTime', 'autoHeight', 'placeholderClass', 'onConfirm', 'nativeProps', 'mode']
const ariaName = (name: string): string => name === 'ariaRole' ? 'role' : name.replace(/^aria([A-Z])/, (_, first: string) => `aria-${first.toLowerCase()}`)
const styleOf = (text: unknown): Record<string, string> | undefined =>
  typeof text === 'string' ? Object.fromEntries(text.split(';').filter(Boolean).map((one) => one.split(':') as [string, string])) : undefined

const domProps = (props: Props): Props => {
  const made: Props = {}
  for (const [name, value] of Object.entries(props)) {
    if (dropped.includes(name) || value === undefined) continue
    if (name === 'onInput') made.onChange = (event: { target: { value: string } }) => (value as (input: unknown) => void)({ detail: { value: event.target.value } })
    else if (name === 'maxlength') made.maxLength = value
    else if (name === 'style') made.style = styleOf(value)
    else made[ariaName(name)] = name.startsWith('aria') && typeof value === 'boolean' ? String(value) : value
  }
  return made
}

const as = (tag: string) => (props: Props) => createElement(tag, domProps(props))

export const View = as('div')
export const Text = as('span')
export const Input = as('input')
export const Textarea = as('textarea')
export const Image = as('img')

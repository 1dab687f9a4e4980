import { builtInTag } from './builtInTag.ts'
import type { Tag } from './builtInTag.ts'

type Field = HTMLInputElement | HTMLTextAreaElement
const any = { type: null }
const properties = { value: any, placeholder: String, disabled: Boolean, password: Boolean, maxlength: { type: Number, value: 140 }, type: String, focus: Boolean, name: String, autoHeight: Boolean }

const fieldIn = ({ host }: Tag): Field | null => host.querySelector('input,textarea')

/** The browser's own events would arrive at the host a second time, without a value. */
const listen = (tag: Tag, field: Field): void => {
  field.addEventListener('input', (event) => {
    event.stopPropagation()
    tag.fire('input', { value: field.value, cursor: field.selectionStart ?? 0 })
  })
  field.addEventListener('change', (event) => event.stopPropagation())
  field.addEventListener('focus', () => tag.fire('focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => tag.fire('blur', { value: field.value }))
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter' && field instanceof HTMLInputElement) tag.fire('confirm', { value: field.value }) // a keydown is a keyboard's event
  })
}

const update = (tag: Tag): void => {
  const field = fieldIn(tag)
  if (!field) return
  const { value, placeholder, disabled, maxlength, password, type } = tag.data
  const text = value === undefined || value === null ? '' : String(value)
  if (field.value !== text) field.value = text
  field.placeholder = String(placeholder ?? '')
  field.disabled = disabled === true
  if (typeof maxlength === 'number' && maxlength > 0) field.maxLength = maxlength
  if (field instanceof HTMLInputElement) field.type = password === true ? 'password' : type === 'number' || type === 'digit' ? 'tel' : 'text'
}

/** `<input>` and `<textarea>`: the browser's field inside the tag. */
export const defineTextFields = (): void => {
  for (const name of ['input', 'textarea'] as const) {
    builtInTag(name, {
      properties,
      draw: (tag) => {
        const field = document.createElement(name)
        tag.host.append(field)
        listen(tag, field)
      },
      update
    })
  }
}

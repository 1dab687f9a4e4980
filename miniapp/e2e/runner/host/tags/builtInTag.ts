import type { GeneralComponent } from 'glass-easel'
import { components } from '../engine.ts'

/** A tag whose inside is made by hand: `draw` on creation, `update` whenever a property has changed. */
export type BuiltIn = {
  properties: Record<string, unknown>
  draw(tag: Tag): void
  update(tag: Tag): void
}

export type Tag = { host: HTMLElement; data: Record<string, unknown>; fire(event: string, detail: Record<string, unknown>): void }

/** Said of a tag to screen readers: on a tag with an inside the engine takes them for properties, so they are handed on to the element. */
const said = ['role', 'aria-role', 'aria-label', 'aria-hidden', 'aria-checked', 'aria-selected', 'aria-disabled', 'aria-expanded', 'aria-live', 'aria-modal']
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const saidProperties = Object.fromEntries(said.map((name) => [camel(name), { type: null }]))
const reflect = ({ host, data }: Tag): void => {
  for (const name of said) {
    const value = data[camel(name)]
    if (value === undefined || value === null || value === '') host.removeAttribute(name)
    else host.setAttribute(name, String(value))
  }
}

const tags = new WeakMap<object, Tag>()

const tagOf = (component: GeneralComponent): Tag => {
  const known = tags.get(component)
  if (known) return known
  const tag: Tag = {
    host: component.$$ as unknown as HTMLElement, // with the DOM behind the engine, its element
    get data() { return component.data as Record<string, unknown> },
    fire: (event, detail) => component.triggerEvent(event, detail, { bubbles: false })
  }
  tags.set(component, tag)
  return tag
}

/** Defines `<wx-name>` in the engine. */
export const builtInTag = (name: string, { properties, draw, update }: BuiltIn): void => {
  const definition = components.defineComponent({
    is: `wx-${name}`,
    properties: { ...saidProperties, ...properties } as never, // of any kind
    options: { virtualHost: false },
    lifetimes: {
      attached(this: GeneralComponent) {
        draw(tagOf(this))
        reflect(tagOf(this))
        update(tagOf(this))
      }
    },
    observers: {
      '**'(this: GeneralComponent) {
        if (!tags.has(this)) return
        reflect(tagOf(this))
        update(tagOf(this))
      }
    }
  } as never)
  components.setGlobalUsingComponent(`wx-${name}`, definition as never)
}

import type { GeneralComponent } from 'glass-easel'
import { appPackage } from '../appPackage.ts'
import { components } from '../engine.ts'
import { notPlayed } from '../faults.ts'
import { defineImage } from './image.ts'
import { defineTextFields } from './textFields.ts'

/** A tag that is not played: named the moment one is drawn. */
const defineMissing = (name: string): void => {
  const definition = components.defineComponent({
    is: `wx-${name}`,
    lifetimes: { created(this: GeneralComponent) { notPlayed(`<${name}>`) } }
  } as never)
  components.setGlobalUsingComponent(`wx-${name}`, definition as never)
}

/** view, text, scroll-view and button are plain boxes with their style; the rest has an inside, or is missed by name. */
export const defineTags = (): void => {
  defineTextFields()
  defineImage()
  appPackage.otherTags.forEach(defineMissing)
}

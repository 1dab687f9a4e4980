import * as easel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { appPackage } from './appPackage.ts'

/** The engine of Tencent's components and templates (glass-easel), with the package's templates and configurations in it. */
const environment = new MiniProgramEnv()
export const codeSpace = environment.createCodeSpace('', true)
export const components = codeSpace.getComponentSpace()
const context = new easel.CurrentWindowBackendContext()
export const backend = environment.associateBackend(context)

type Touch = { identifier: number; pageX: number; pageY: number; clientX: number; clientY: number }
type Compiled = Parameters<typeof codeSpace.addCompiledTemplate>[1]

const plain = ({ identifier, pageX, pageY, clientX, clientY }: globalThis.Touch): Touch => ({ identifier, pageX, pageY, clientX, clientY })
const touchesOf = (event: Event | undefined, which: 'touches' | 'changedTouches'): Touch[] =>
  event instanceof TouchEvent ? Array.from(event[which]).map(plain) : []

/** Nothing happens in the engine until the host hands it the browser's events. */
const forwardEvents = (): void => context.onEvent((...[target, type, detail, options]) => {
  const original = options.originalEvent as Event | undefined // what the engine got from the browser
  const touch = /^(touch|tap|longpress)/.test(type)
  const extraFields = touch ? { touches: touchesOf(original, 'touches'), changedTouches: touchesOf(original, 'changedTouches') } : {}
  const event = new easel.Event(type, touch && type !== 'tap' ? {} : detail, { ...options, extraFields })
  easel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})

/** What is said to screen readers is words, as on a phone: "true" and "false", where the engine would write a bare attribute or none. */
const sayStates = (): void => {
  const { setAttribute } = easel.NativeNode.prototype
  easel.NativeNode.prototype.setAttribute = function (this: easel.NativeNode, name: string, value: unknown) {
    if (!/^(aria-|role$)/.test(name)) return setAttribute.call(this, name, value)
    if (value === undefined || value === null || value === '') return this.removeAttribute(name)
    return setAttribute.call(this, name, String(value))
  }
}

export const prepareEngine = (): void => {
  easel.globalOptions.throwGlobalError = true
  components.updateComponentOptions({ writeFieldsToNode: false })
  const { templates } = appPackage
  for (const path of Object.keys(templates)) codeSpace.addCompiledTemplate(path, { groupList: templates, content: templates[path] } as unknown as Compiled) // what the compiler made
  for (const [path, config] of Object.entries(appPackage.configs)) if (path !== 'app') codeSpace.addComponentStaticConfig(path, config as never) // the package's own json
  sayStates()
  forwardEvents()
}

export type EngineNode = easel.GeneralComponent | easel.NativeNode

/** The engine's node behind an element of the DOM. */
export const nodeOf = (element: Element): EngineNode | undefined => (element as Element & { __wxElement?: EngineNode }).__wxElement

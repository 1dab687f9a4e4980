import { createRequire } from 'node:module'
import vm from 'node:vm'
import { distOf } from '../stage/builds.ts'
import type { Drawn } from './judge.ts'

type WccNode = string | { tag: string; attr?: Record<string, unknown>; children?: WccNode[] }
type Draw = (file: string) => ((data: unknown) => WccNode) | undefined
const { wxmlToJs } = createRequire(import.meta.url)('miniprogram-compiler') as { wxmlToJs(folder: string): string } // Tencent's wcc, a CommonJS package

/** Tencent's own compiler over the built package, in a world of its own: its scripts compare by that world's constructors. */
let made: { draw: Draw; context: vm.Context } | undefined
const compiled = () => made ??= (() => {
  const context = vm.createContext({ console: { ...console, log() {}, warn() {} }, window: {} })
  return { context, draw: vm.runInContext(`(function () {${wxmlToJs(distOf('weapp'))}\n})()`, context) as Draw }
})()

const textIn = (value: unknown): string => (typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value))

const drawn = (node: WccNode): Drawn | string | undefined => {
  if (typeof node === 'string') return node.trim() || undefined
  const children = (node.children ?? []).map(drawn).filter((child) => child !== undefined)
  const inside = node.tag === 'wx-comp' ? component(node.attr ?? {}) : children
  return { tag: node.tag, id: textIn(node.attr?.['id']), class: textIn(node.attr?.['class']).trim(), children: inside }
}

/** Below Taro's deepest template the rest of the tree is a component of its own. */
const component = (attributes: Record<string, unknown>): Drawn['children'] => {
  const root = treeOf('comp.wxml', { i: attributes['i'], l: attributes['l'] })
  return root.children
}

const treeOf = (file: string, data: unknown): Drawn => {
  const { draw, context } = compiled()
  const render = draw(file)
  if (!render) throw new Error(`wcc knows no ${file}`)
  const tree = drawn(render(vm.runInContext(`(${JSON.stringify(data)})`, context)))
  if (tree === undefined || typeof tree === 'string') throw new Error(`wcc drew nothing of ${file}`)
  return tree
}

/** What wcc draws of a page for this data. */
export const wccTree = (path: string, data: unknown): Drawn => treeOf(`${path}.wxml`, data)

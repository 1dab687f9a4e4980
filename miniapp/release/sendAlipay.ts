import type { AlipaySettings } from './operatorSettings.ts'
import { builtFolder } from './builtStamp.ts'
import type { Order, Sent } from './order.ts'

/** What we use of minidev, by the types of 2.2.5. */
type Minidev = {
  config: { useRuntime: (config: Record<string, string>) => Promise<void> }
  upload: (options: { appId: string; project: string; version: string; versionDescription: string; experience: false }) => Promise<unknown>
  preview: (options: { appId: string; project: string }) => Promise<{ qrcodeUrl: string }>
}
export type MinidevPackage = { minidev: Minidev }

export const isMinidev = (tool: unknown): tool is MinidevPackage => {
  const { minidev } = (tool ?? {}) as { minidev?: Partial<Minidev> } // looked at field by field below
  return typeof minidev?.upload === 'function' && typeof minidev.preview === 'function' && typeof minidev.config?.useRuntime === 'function'
}

/** Sends the package with minidev. The key goes to it for this run only and is written nowhere. Rejects with the tool's own words. */
export const sendAlipay = async ({ minidev }: MinidevPackage, { appId, toolId, key }: AlipaySettings, { root, verb, version, notes }: Order): Promise<Sent> => {
  await minidev.config.useRuntime({ 'alipay.authentication.privateKey': key, 'alipay.authentication.toolId': toolId })
  const project = builtFolder(root, 'alipay')
  if (verb === 'preview') return { preview: (await minidev.preview({ appId, project })).qrcodeUrl }
  await minidev.upload({ appId, project, version, versionDescription: notes, experience: false })
  return {}
}

import { rmSync } from 'node:fs'
import path from 'node:path'
import type { WeappSettings } from './operatorSettings.ts'
import type { Order, Sent } from './order.ts'

/** What we use of miniprogram-ci, by the types of 2.1.42. */
type Project = { appid: string; type: 'miniProgram'; projectPath: string; privateKeyPath: string; ignores: string[] }
type Upload = { project: unknown; version: string; desc: string; robot: number; setting: { useProjectConfig: true }; onProgressUpdate: () => void }
export type MiniprogramCi = {
  Project: new (options: Project) => unknown
  upload: (options: Upload) => Promise<unknown>
  preview: (options: Upload & { qrcodeFormat: 'image'; qrcodeOutputDest: string }) => Promise<unknown>
}

export const isMiniprogramCi = (tool: unknown): tool is MiniprogramCi =>
  typeof tool === 'object' && tool !== null && ['Project', 'upload', 'preview'].every((name) => typeof (tool as Record<string, unknown>)[name] === 'function')

/** Sends the package with miniprogram-ci, compiled as project.config.json says: Taro has done all of it already. Rejects with the tool's own words. */
export const sendWeapp = async (ci: MiniprogramCi, { appId, keyFile, robot }: WeappSettings, { root, verb, version, notes }: Order): Promise<Sent> => {
  const project = new ci.Project({ appid: appId, type: 'miniProgram', projectPath: root, privateKeyPath: keyFile, ignores: ['node_modules/**/*'] })
  const upload: Upload = { project, version, desc: notes, robot, setting: { useProjectConfig: true }, onProgressUpdate: () => {} }
  if (verb === 'upload') {
    await ci.upload(upload)
    return {}
  }
  const preview = path.join(root, 'miniapp', 'dist', 'weapp-preview.jpg')
  rmSync(preview, { force: true })
  await ci.preview({ ...upload, qrcodeFormat: 'image', qrcodeOutputDest: preview })
  return { preview }
}

import { consentPlatforms, ConsentPlatform, TemplateKind, templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { demoPeople } from '../../demo/demoPeople.ts'
import { quietJson } from '../../quietJson.ts'
import { demoReach } from '../demo/demoReach.ts'
import type { ConsentStock } from '../fakes/consentStock.ts'
import { templateId } from '../localTemplates.ts'

/** What a platform may still send to one person by one template. */
export const Grant = z.strictObject({ person: z.string(), platform: ConsentPlatform, kind: TemplateKind, left: z.union([z.int(), z.literal('unlimited')]) })
export type Grant = z.infer<typeof Grant>

type Holders = Record<ConsentPlatform, Pick<ConsentStock, 'grant' | 'left'>>

/** What the demo people have agreed to before anything happens. */
const first: readonly Grant[] = demoReach.flatMap(({ person, platform, grants }) => templateKinds.map((kind) => ({ person, platform, kind, left: grants[kind] ?? 0 })))

/** The grants that the stand-ins hold, in a file: read into them now, and written again by `keep` whenever they may have changed. */
export const keptGrants = (path: string, holders: Holders) => {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const stored = z.array(Grant).safeParse(quietJson(text)).data ?? first
  for (const { person, platform, kind, left } of stored) if (left !== 0) holders[platform].grant(person, templateId(platform, kind), left === 'unlimited' ? 1 : left)
  const all = (): Grant[] => consentPlatforms.flatMap((platform) => demoPeople.flatMap(({ id: person }) => templateKinds.map((kind): Grant => {
    const left = holders[platform].left(person, templateId(platform, kind))
    return { person, platform, kind, left: Number.isFinite(left) ? left : 'unlimited' }
  })))
  let written = text
  const keep = (): void => {
    const now = JSON.stringify(all().filter(({ left }) => left !== 0))
    if (now !== written) writeFileSync(path, now)
    written = now
  }
  return { all, keep }
}

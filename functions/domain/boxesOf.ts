import type { Post, Staff } from './actor.ts'
import { panelBox, supervisorsBox, unitBox } from './boxOf.ts'

const boxOfPost = ({ role, unit }: Post): string[] => {
  if (role === 'handler' || role === 'leader') return [unitBox(unit, role)]
  if (role === 'supervisor') return [supervisorsBox]
  return role === 'panel' ? [panelBox] : []
}

/** The inboxes that a member of staff reads: those of her own post and of every post she fills for somebody absent, each once. */
export const boxesOf = ({ posts }: Pick<Staff, 'posts'>): string[] => [...new Set(posts.flatMap(boxOfPost))]

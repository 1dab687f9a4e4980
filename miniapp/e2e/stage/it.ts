import { it as told } from 'node:test'
import type { TestContext } from 'node:test'
import { playedElsewhere } from './playedElsewhere.ts'
import { turns } from './turns.ts'

const ours = turns(process.env['TURNS'])

/** A test of what is played here, unless another process that shares the folder TURNS plays it. */
export const it = (title: string, test: (context: TestContext) => void | Promise<void>, options: { timeout?: number; skip?: boolean } = {}): void => {
  void told(title, options, async (context) => ours.isOurs(`${context.filePath}: ${context.fullName}`) ? test(context) : context.skip(playedElsewhere))
}

/** @jest-environment node */
import { describe, expect, it } from '@jest/globals'
import { findTool } from './findTool.ts'
import { aRepository } from './testing/aRepository.ts'

const withTool = (version: string): string => {
  const { root, write } = aRepository()
  write('node_modules/minidev/package.json', `{ "version": "${version}", "main": "index.cjs" }`)
  write('node_modules/minidev/index.cjs', `module.exports = { is: '${version}' }`)
  return root
}

describe('a vendor’s tool', () => {
  it('is found with its version, and its code runs only when it is loaded', () => {
    const tool = findTool('minidev', [withTool('2.2.5')])
    expect([tool?.version, tool?.load()]).toEqual(['2.2.5', { is: '2.2.5' }])
  })

  it('is taken from the operator’s own folder first', () => expect(findTool('minidev', [withTool('2.3.0'), withTool('2.2.5')])?.version).toBe('2.3.0'))
  it('is looked for further when a folder has none', () => expect(findTool('minidev', ['/nowhere', withTool('2.2.5')])?.version).toBe('2.2.5'))
  it('is not there when no folder has it', () => expect(findTool('minidev', [aRepository().root])).toBeUndefined())
})

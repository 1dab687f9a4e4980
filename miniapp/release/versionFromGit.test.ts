/** @jest-environment node */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { versionFromGit } from './versionFromGit.ts'

let folder: string
const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', '-c', 'tag.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const commit = (subject: string): void => { git('commit', '--allow-empty', '-m', `${subject}\n\nThe reason is told below.`) }
const sent = { stays: true }

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-git-'))
  git('init', '-q', '-b', 'main')
  commit('Begin')
})

describe('the version of a release', () => {
  it('is the tag that stands on the commit, with the subjects since the tag before', () => {
    git('tag', 'v1.9.0')
    commit('Add the page')
    commit('Mend the page')
    git('tag', 'v1.10.0')
    expect(versionFromGit(git, sent)).toEqual({ version: '1.10.0', changes: ['Mend the page', 'Add the page'], commit: git('rev-parse', '--short=12', 'HEAD').trim(), dirty: false })
  })

  it('is told from the first commit on where there is one tag only', () => {
    git('tag', 'v0.1.0')
    expect(versionFromGit(git, sent)).toMatchObject({ version: '0.1.0', changes: ['Begin'] })
  })

  it('may be previewed beyond its tag, with the subjects since; it is not uploaded', () => {
    git('tag', 'v1.0.0')
    commit('Add more')
    expect(versionFromGit(git, { stays: false })).toMatchObject({ version: '1.0.0', changes: ['Add more'] })
    expect(versionFromGit(git, sent)).toEqual({ problem: expect.stringContaining('v1.0.0 之后又有 1 次提交') })
  })

  it('leaves merges out, and takes no tag that is not three numbers or not behind this commit', () => {
    git('tag', 'v1.0.0')
    git('checkout', '-q', '-b', 'side')
    commit('From the side')
    git('checkout', '-q', 'main')
    git('merge', '-q', '--no-ff', '-m', 'Merge the side', 'side')
    for (const name of ['v2.0.0-rc.1', 'v3', 'release-4.0.0']) git('tag', name)
    git('checkout', '-q', '-b', 'later')
    commit('Not ours')
    git('tag', 'v9.0.0')
    git('checkout', '-q', 'main')
    expect(versionFromGit(git, { stays: false })).toMatchObject({ version: '1.0.0', changes: ['From the side'] })
  })

  it('is refused with something unsaved, a file that git does not know among it; a person may answer for it', () => {
    git('tag', 'v1.0.0')
    writeFileSync(path.join(folder, 'new.txt'), 'new')
    expect(versionFromGit(git, sent)).toEqual({ problem: expect.stringContaining('还没提交') })
    expect(versionFromGit(git, { ...sent, given: '1.0.1' })).toMatchObject({ version: '1.0.1', dirty: true })
  })

  it('is refused with no tag; a person may name it', () => {
    expect(versionFromGit(git, sent)).toEqual({ problem: expect.stringContaining('标签') })
    expect(versionFromGit(git, { ...sent, given: '0.0.1' })).toMatchObject({ version: '0.0.1', changes: ['Begin'] })
  })

  it('is refused where there is no git; a person may name it', () => {
    const none = (): never => { throw new Error('spawn git ENOENT') }
    expect(versionFromGit(none, sent)).toEqual({ problem: expect.stringContaining('git') })
    expect(versionFromGit(none, { ...sent, given: '1.2.3' })).toEqual({ version: '1.2.3', changes: [], dirty: false })
  })

  it.each(['v1.2.3', '1.2', '1.2.3.4', '01.2.3', '1.2.3-rc', '9999999999.0.0', ''])('is refused when named %j', (given) => {
    expect(versionFromGit(git, { ...sent, given })).toEqual({ problem: expect.stringContaining('版本号') })
  })
})

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import decompress from 'woff2-encoder/decompress'

const fonts = '@fontsource-variable/noto-sans-sc'
const manifest = fileURLToPath(import.meta.resolve(`${fonts}/package.json`))

const settings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`

const unpackInto = async (folder: string): Promise<void> => {
  const packed = path.join(path.dirname(manifest), 'files')
  mkdirSync(path.join(folder, 'fonts'))
  for (const name of readdirSync(packed).filter((one) => one.endsWith('.woff2')))
    writeFileSync(path.join(folder, 'fonts', name.replace(/woff2$/, 'ttf')), await decompress(readFileSync(path.join(packed, name))))
}

/**
 * Chinese letters for a browser that has none: 思源黑体 out of npm, unpacked once per version into the system's folder for
 * temporary files, for system fonts are read as TrueType only. Gives the settings file for FONTCONFIG_FILE.
 */
export const letters = async (): Promise<string> => {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const home = path.join(tmpdir(), `haochaping-letters-${version}`)
  const file = path.join(home, 'fonts.conf')
  if (existsSync(file)) return file
  const fresh = mkdtempSync(path.join(tmpdir(), 'haochaping-letters-'))
  await unpackInto(fresh)
  writeFileSync(path.join(fresh, 'fonts.conf'), settings(home))
  try {
    renameSync(fresh, home)
  } catch {
    rmSync(fresh, { recursive: true }) // another run was faster, and its letters are the same
  }
  return file
}

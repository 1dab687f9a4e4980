import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildWeapp, mainPackageBytes, miniapp } from './taroApp.ts'
import type { Row } from './row.ts'

/** WeChat refuses a larger main package, in kB of 1024 bytes. */
const mostKilobytes = 2_048

const page = "import { View } from '@tarojs/components'\nexport default function Empty() { return <View /> }\n"
const files: Record<string, string> = {
  'package.json': '{ "name": "empty", "private": true, "browserslist": ["last 3 versions", "Android >= 6", "ios >= 12"] }\n',
  'src/app.config.ts': "export default defineAppConfig({ pages: ['pages/index/index'], window: {}, lazyCodeLoading: 'requiredComponents' })\n",
  'src/app.tsx': "import type { PropsWithChildren } from 'react'\nexport default function App({ children }: PropsWithChildren) { return children }\n",
  'src/pages/index/index.config.ts': 'export default definePageConfig({})\n',
  'src/pages/index/index.tsx': page
}

/** 主包: our WeChat main package beside that of an app with one empty page, built by the same tools with the same configuration. */
export const mainPackage = async (): Promise<Row[]> => {
  const ours = join(miniapp, 'dist', 'weapp')
  if (!existsSync(join(ours, 'app.json'))) await buildWeapp(miniapp)
  const [bytes, empty] = [mainPackageBytes(ours), await emptyBytes()]
  return [
    { what: '空的 Taro 小程序 / empty Taro app', figures: { kB: empty / 1024 } },
    { what: '好差评主包 / our main package', figures: { kB: bytes / 1024, '× empty': bytes / empty }, goal: { of: 'kB', atMost: mostKilobytes }, note: `构建于 / built ${statSync(join(ours, 'app.json')).mtime.toISOString()}` }
  ]
}

/** Built inside the mini-program's folder, so that it finds the same packages; removed whatever happens. */
const emptyBytes = async (): Promise<number> => {
  const folder = join(miniapp, '.bench-empty')
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    for (const same of ['config', 'babel.config.js', 'src/theme/theme.json']) cpSync(join(miniapp, same), join(folder, same), { recursive: true })
    await buildWeapp(folder)
    return mainPackageBytes(join(folder, 'dist', 'weapp'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import { buildH5, h5IsFresh } from '../../functions/local/h5Build.ts'
import { freshBuild } from './stage/builds.ts'

/** Builds one target for the tests, unless that very build is there: node miniapp/e2e/buildFor.ts weapp|alipay|h5 */
const [target] = process.argv.slice(2)
if (target === 'weapp' || target === 'alipay') await freshBuild(target)
else if (target === 'h5') {
  if (!h5IsFresh()) await buildH5()
} else throw new Error(`there is no target ${target}`)

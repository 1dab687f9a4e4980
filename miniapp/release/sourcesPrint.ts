import { filesPrint } from './filesPrint.ts'

/** Everything that decides what a build comes to, under the repository's folder. */
const sources = ['miniapp/src', 'miniapp/config', 'miniapp/babel.config.js', 'miniapp/package.json', 'miniapp/project.alipay.json', 'shared', 'package-lock.json']

/** A fingerprint of the sources of all three builds as they are now. */
export const sourcesPrint = (root: string): string => filesPrint(root, sources)

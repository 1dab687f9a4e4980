import path from 'node:path'
import { fileURLToPath } from 'node:url'

const home = path.relative(process.cwd(), fileURLToPath(new URL('../../gallery', import.meta.url)))

/** Where the pictures lie, from where the command is given: of the last run, with its sheet; the differences of that run; and the accepted ones. */
export const galleryFolders = { now: `${home}/now`, changed: `${home}/now/changed`, accepted: `${home}/accepted` }

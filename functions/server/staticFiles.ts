import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the mini-program's H5 build lies. */
export const h5Folder = fileURLToPath(new URL('../../miniapp/dist/h5', import.meta.url))

/** Serves the H5 build where there is one. Hashed files may be kept for a year, the page itself is asked for each time. */
export const staticFiles = (app: Hono): void => {
  if (!existsSync(h5Folder)) return
  app.use('*', serveStatic({
    root: h5Folder,
    onFound: (path, c) => { c.header('cache-control', /\.[0-9a-f]{8}\.(js|css)$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache') }
  }))
}

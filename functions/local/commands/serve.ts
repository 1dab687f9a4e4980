import { ConfigError } from '../../config.ts'
import { PortError } from '../../server/listen.ts'
import { serve } from '../../server/serve.ts'

try {
  await serve()
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof PortError ? error.message : error)
  process.exitCode = 1
}
process.exit()

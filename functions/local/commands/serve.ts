import { openingFailure } from '../../commands/openingFailure.ts'
import { PortError } from '../../server/listen.ts'
import { serve } from '../../server/serve.ts'

try {
  await serve()
} catch (error) {
  console.error(error instanceof PortError ? error.message : openingFailure(error))
  process.exitCode = 1
}
process.exit()

import type { Notifier } from './notifier.ts'

/** Stands where no gateway is configured: refuses every notice, so that it stays owed and the alarm rings. */
export const noGateway: Notifier = {
  absent: true,
  send: async () => { throw new Error('NOTIFY_URL is not set: no notice can leave') }
}

import type { Config } from './config.ts'
import { configuredCarriers } from './configuredCarriers.ts'
import { configuredTemplates } from './configuredTemplates.ts'
import type { Rooms } from './flows/rooms.ts'
import { besides } from './notifications/besides.ts'
import { furnish } from './rooms.ts'

/**
 * The rooms of whoever sends, with the ways out that the configuration names: the sweep, and the server that has one
 * beside its requests. They stand apart, so that a function that sends nothing carries no sender. Where a channel of our
 * own tells staff, no gateway is needed.
 */
export const sendingRooms = async (config: Config, ...furnishing: Parameters<typeof furnish> extends [Config, ...infer Rest] ? Rest : never): Promise<Rooms> => {
  const rooms = await furnish(config, ...furnishing)
  const carriers = configuredCarriers(config, configuredTemplates(config), rooms)
  const told = carriers.work !== undefined || carriers.robot !== undefined
  return { ...rooms, carriers, ...(told && !config.NOTIFY_URL ? { notifier: besides } : {}) }
}

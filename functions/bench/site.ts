import { DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../local/dataFolder.ts'
import { dynoxideBinary } from '../local/database/dynoxide.ts'
import { freePort } from '../local/database/freePort.ts'
import { startDatabase } from '../local/database/startDatabase.ts'
import { tableFor } from '../local/database/tableFor.ts'
import { importFile } from '../local/demo/importFile.ts'
import { putItems } from '../local/demo/putItems.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'

type Items = Iterable<Record<string, unknown>>

/** An installation to measure: real storage and flows, on a table that holds just these items. */
export type Site = { city: City; table: Table; close(): Promise<void> }

/** Which engine a site runs on. */
export const engineName = (): string => process.env['DYNAMODB_ENDPOINT'] ?? (dynoxideBinary() ? 'dynoxide' : 'dynalite')

const openSites = new Set<Site>()

/** Closes whatever is still open, when a bench is broken off. */
export const closeSites = async (): Promise<void> => {
  for (const site of openSites) await site.close()
}

/** Opens an installation at DYNAMODB_ENDPOINT, or on an embedded engine that keeps its data on the disk of the data folder. */
export const openSite = async (items: Items = []): Promise<Site> => {
  const name = `bench-${randomUUID()}`
  const given = process.env['DYNAMODB_ENDPOINT']
  const { table, close } = given ? await atEndpoint(given, name, items) : await onDisk(name, items)
  const site: Site = { city: aCity(table), table, close: async () => { openSites.delete(site); await close() } }
  openSites.add(site)
  return site
}

const atEndpoint = async (endpoint: string, name: string, items: Items): Promise<Omit<Site, 'city'>> => {
  const table = await tableFor(endpoint, name)
  await putItems(table, items)
  const close = async () => {
    await table.client.send(new DeleteTableCommand({ TableName: name }))
    table.client.destroy()
  }
  return { table, close }
}

const onDisk = async (name: string, items: Items): Promise<Omit<Site, 'city'>> => {
  const folder = mkdtempSync(join(dataFolder(), 'bench-'))
  const binary = dynoxideBinary()
  if (binary) await importFile(binary, { table: name, folder, items })
  const database = await startDatabase({ port: await freePort(), folder })
  const table = await tableFor(database.endpoint, name)
  if (!binary) await putItems(table, items)
  const close = async () => {
    table.client.destroy()
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { table, close }
}

/** Opens a site, works there, and closes it whatever happens. */
export const atSite = async <T>(items: Items, work: (site: Site) => Promise<T>): Promise<T> => {
  const site = await openSite(items)
  try {
    return await work(site)
  } finally {
    await site.close()
  }
}

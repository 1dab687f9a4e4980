import { describe, expect, it } from '@jest/globals'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { dynamoServiceEvents } from './serviceEvents.ts'
import { openTable } from './table.ts'

describe('a table', () => {
  it('gives up on an engine that takes a call and never answers, so that no sweep waits for ever', async () => {
    const open: Socket[] = []
    const silent = createServer((socket) => { open.push(socket) })
    await new Promise<void>((resolve) => { silent.listen(0, '127.0.0.1', resolve) })
    const { port } = silent.address() as AddressInfo // a TCP server has one
    const table = openTable({
      name: 'silent', endpoint: `http://127.0.0.1:${port}`, region: 'cn-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, patience: 20
    })
    await expect(dynamoServiceEvents(table).load(`${'A'.repeat(22)}-1`)).rejects.toMatchObject({ name: 'TimeoutError' })
    table.client.destroy()
    for (const socket of open) socket.destroy()
    silent.close()
  })
})

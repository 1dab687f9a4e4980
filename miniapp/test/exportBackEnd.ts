import type { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import { AskExport } from '@haochaping/shared/schemas/askExport.ts'
import { city } from './summaries.ts'
import { summaryBackEnd } from './summaryBackEnd.ts'
import { phone } from './taro.ts'

export const anExport = (n: number, changed: Partial<FigureExport> = {}): FigureExport => ({
  exportId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, place: city, period: '2026-11', format: 'xlsx', askedAt: '2026-11-22T02:00:00.000Z', state: 'done', done: 23, of: 23, rows: 210, files: 1,
  keptUntil: '2026-11-29T02:00:00.000Z', ...changed
})

const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

/** A server that keeps exports: what it has, what it was asked for, and whether it refuses to take on another. */
export const exportBackEnd = {
  exports: [] as FigureExport[],
  acts: [] as ExportAct[],
  asked: [] as AskExport[],
  refuse: undefined as Refused | undefined,
  away: false,
  /** The figures stand behind it as in summaryBackEnd. */
  begin(exports: FigureExport[] = []) {
    Object.assign(this, { exports, acts: [], asked: [], refuse: undefined, away: false })
    summaryBackEnd.begin()
    const figures = phone.answer
    phone.answer = async (request) => {
      const { url, method, data = '' } = request
      if (!url.startsWith('/api/export')) return figures(request)
      if (exportBackEnd.away) throw new Error('offline')
      if (url.startsWith('/api/export-acts')) return told({ acts: exportBackEnd.acts })
      if (method === 'GET') return told({ exports: exportBackEnd.exports })
      if (url.endsWith('/cancel')) return told(exportBackEnd.put({ ...exportBackEnd.find(url.split('/')[3] ?? ''), state: 'cancelled' }))
      if (exportBackEnd.refuse !== undefined) return { statusCode: 429, data: JSON.stringify({ refused: exportBackEnd.refuse, say: '', requestId: 'r1' }) }
      const asked = AskExport.parse(JSON.parse(data))
      exportBackEnd.asked.push(asked)
      return told(exportBackEnd.put(anExport(0, { exportId: asked.exportId, period: asked.period, format: asked.format, state: 'waiting', done: 0, rows: 0, files: 0 })))
    }
  },
  find(exportId: string): FigureExport {
    const found = this.exports.find((one) => one.exportId === exportId)
    if (!found) throw new Error('no such export')
    return found
  },
  put(one: FigureExport): FigureExport {
    this.exports = [one, ...this.exports.filter(({ exportId }) => exportId !== one.exportId)]
    return one
  }
}

const exportId = '6f0f4c9e-3c57-4f0e-9a7e-2d1b8c5a4e30'
const place = { code: '990100', name: '云州市', kind: 'region' }
const [period, format, askedAt] = ['2026-11', 'csv', '2026-12-01T01:12:00.000Z']
const asked = { exportId, place, period, format, askedAt, state: 'running', done: 12, of: 23, rows: 210, files: 0, keptUntil: '2026-12-08T01:12:00.000Z' }
const act = { exportId, who: 'Zt5cR8vQx1Lm3Wb6Ks0YpA', place: '990100', period, format }

/** Worked examples of the conversations about exports of figures, of the same story as examples.ts. */
export const exportExamples: Readonly<Record<string, { asked: object; told: object }>> = {
  askExport: { asked: { exportId, place: '990100', period, format }, told: { ...asked, state: 'waiting', done: 0, of: undefined, rows: 0 } },
  listExports: { asked: {}, told: { exports: [asked] } },
  cancelExport: { asked: { exportId }, told: { ...asked, state: 'cancelled' } },
  downloadExport: { asked: { exportId, file: '1' }, told: { name: '好差评统计_云州市_2026-11.csv', type: 'text/csv; charset=utf-8', bytes: '77u/6KGM57G7' } },
  listExportActs: {
    asked: {},
    told: {
      acts: [
        { actId: '2026-12-01T01:15:00.000Z#b7Qm2XyTn4Rk9Wc6Lz1VdA', at: '2026-12-01T01:15:00.000Z', act: 'downloaded', file: 1, ...act },
        { actId: `${askedAt}#Kd8sWq3Lm9Xc2Vb7Nz1RtA`, at: askedAt, act: 'asked', ...act }
      ]
    }
  }
}

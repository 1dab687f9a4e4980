import { benchTable } from '../../bench/benchTable.ts'
import { calls } from '../../bench/calls.ts'
import { coldImport } from '../../bench/coldImport.ts'
import { growth } from '../../bench/growth.ts'
import { intake } from '../../bench/intake.ts'
import { machineFacts } from '../../bench/machineFacts.ts'
import { mainPackage } from '../../bench/mainPackage.ts'
import { messages } from '../../bench/messages.ts'
import { photos } from '../../bench/photos.ts'
import { rating } from '../../bench/rating.ts'
import { isMet } from '../../bench/row.ts'
import { reminders } from '../../bench/reminders.ts'
import type { Row } from '../../bench/row.ts'
import { closeSites } from '../../bench/site.ts'
import { summary } from '../../bench/summary.ts'
import { sweep } from '../../bench/sweep.ts'
import { steps } from '../steps.ts'

type Bench = { title: string; run: () => Promise<Row[]> }

const benches: Record<string, Bench> = {
  rating: { title: '评价与单独一次条件更新相比 / a rating against the bare write', run: () => rating() },
  calls: { title: '每个动作的存储调用 / storage calls per action', run: () => calls() },
  coldImport: { title: '函数冷启动导入与压缩包 / cold import and zip of each function', run: () => coldImport() },
  package: { title: '微信主包 / WeChat main package', run: () => mainPackage() },
  growth: { title: '记录增多时 / as records grow', run: () => growth() },
  intake: { title: '接收办件 / taking cases in', run: () => intake() },
  photos: { title: '照片重新编码 / making a photo clean', run: () => photos() },
  reminders: { title: '催办：未结工单增多时 / reminders as open tickets grow', run: () => reminders() },
  messages: { title: '消息：从待发到平台 / messages, from the outbox to a platform', run: () => messages() },
  summary: { title: '汇总页：记录增多时 / the page of figures as records grow', run: () => summary() },
  sweep: { title: '清扫 / the sweep', run: () => sweep() }
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`没有这项测量：${unknown.join('、')}。可以选：${Object.keys(benches).join('、')}`)
  process.exit(1)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => { void closeSites().finally(() => process.exit(130)) })
}
console.log(machineFacts())
const { step } = steps()
let [met, missed] = [0, 0]
for (const [name, { title, run }] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const rows = await step(`${name} · ${title}`, run)
  console.log(`${benchTable(rows)}\n`)
  met += rows.filter((row) => isMet(row) === true).length
  missed += rows.filter((row) => isMet(row) === false).length
}
console.log(`目标 / goals：${met} 达到 / met，${missed} 未达到 / missed`)
process.exit()

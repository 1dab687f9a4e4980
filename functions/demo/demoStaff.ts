import type { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import { agencies, demoRegion, deptCodeOf } from './agencies.ts'
import type { AgencyId } from './agencies.ts'
import { inventedMobile } from './inventedMobile.ts'
import { olderNames, surnames, youngerNames } from './personNames.ts'
import { oneOf, seededRandom } from './seededRandom.ts'

/** 工作人员 of the demo city: who it is, and by which messenger and phone she is told. */
export type DemoStaff = Person & { messenger: 'wecom' | 'zwding'; mobile: string }
type Person = { id: string; name: string; role: StaffRole; unit: string; unitName: string; about: string }

/** Units that keep no window in the hall, by codes like those of agencies.ts. */
const offices = {
  hall: { code: `11${demoRegion}DEMO000091`, name: '云州市政务服务管理局' },
  petitions: { code: `11${demoRegion}DEMO000092`, name: '云州市信访局' }
} as const

const at = (id: AgencyId) => ({ unit: deptCodeOf(id), unitName: agencies.find((agency) => agency.id === id)?.name ?? '' })
const of = ({ code, name }: { code: string; name: string }) => ({ unit: code, unitName: name })

const named: readonly Person[] = [
  { id: 'handler-li-min', name: '李敏', role: 'handler', ...at('realEstate'), about: '李敏，不动产登记中心登记二科，处理过户和抵押的差评' },
  { id: 'leader-he-jianping', name: '何建平', role: 'leader', ...at('realEstate'), about: '何建平，不动产登记中心副主任，批延期、看本单位的全部差评' },
  { id: 'handler-zhao-wenbo', name: '赵文博', role: 'handler', ...at('police'), about: '赵文博，公安局政务服务科，处理身份证、户口的差评' },
  { id: 'leader-gao-yuan', name: '高远', role: 'leader', ...at('police'), about: '高远，公安局政务服务科科长，批延期、看本单位的全部差评' },
  { id: 'handler-sun-liping', name: '孙丽萍', role: 'handler', ...at('disabled'), about: '孙丽萍，残联组联部，处理残疾人证的差评' },
  { id: 'leader-xu-guoliang', name: '许国梁', role: 'leader', ...at('disabled'), about: '许国梁，残联副理事长，批延期、看本单位的全部差评' },
  { id: 'supervisor-shen-jing', name: '沈静', role: 'supervisor', ...of(offices.hall), about: '沈静，政务服务管理局监督科，看全市差评、督办逾期' },
  { id: 'supervisor-luo-wei', name: '罗伟', role: 'supervisor', ...of(offices.hall), about: '罗伟，政务服务管理局监督科，看全市差评、督办逾期' },
  { id: 'panel-tan-xueqin', name: '谭雪琴', role: 'panel', ...at('justice'), about: '谭雪琴，司法局，复核组成员，表决误评、恶意差评的申诉' },
  { id: 'panel-dong-haitao', name: '董海涛', role: 'panel', ...of(offices.hall), about: '董海涛，政务服务管理局，复核组成员，表决误评、恶意差评的申诉' },
  { id: 'panel-ye-qing', name: '叶青', role: 'panel', ...of(offices.petitions), about: '叶青，信访局，复核组成员，表决误评、恶意差评的申诉' },
  { id: 'administrator-cao-min', name: '曹敏', role: 'administrator', ...of(offices.hall), about: '曹敏，政务服务管理局，管理员：发邀请码、调岗、解除绑定' }
]

/** A handler and a leader for an agency that has none by name: the same ones every time. */
const generated = (id: AgencyId, index: number): Person[] => {
  const random = seededRandom(20_261_122, index)
  const [handler, leader] = [oneOf(random, surnames) + oneOf(random, youngerNames.female), oneOf(random, surnames) + oneOf(random, olderNames.male)]
  const unit = at(id)
  return [
    { id: `handler-${id}`, name: handler, role: 'handler', ...unit, about: `${handler}，${unit.unitName}，处理本单位的差评` },
    { id: `leader-${id}`, name: leader, role: 'leader', ...unit, about: `${leader}，${unit.unitName}负责人，批延期、看本单位的全部差评` }
  ]
}

const hasHandler = (id: AgencyId): boolean => named.some(({ role, unit }) => role === 'handler' && unit === deptCodeOf(id))

/** The one unit that uses 浙政钉; all others use 企业微信. */
const reached = (person: Person, index: number): DemoStaff => ({ ...person, messenger: person.unit === deptCodeOf('police') ? 'zwding' : 'wecom', mobile: inventedMobile(index) })

/** Everybody who works on 差评 in the demo city: those with a story first, then a handler and a leader of every other agency. */
export const demoStaff: readonly DemoStaff[] =
  [...named, ...agencies.flatMap(({ id }, index) => (hasHandler(id) ? [] : generated(id, index)))].map(reached)

/** Those with a story, for lists that people read. */
export const namedStaff: readonly DemoStaff[] = demoStaff.slice(0, named.length)

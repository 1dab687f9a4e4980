import type { Phase } from '../schemas/phase.ts'

/** Where a ticket (差评工单) stands, as staff call it. */
export const phaseWords: Record<Phase, string> = {
  received: '待签收',
  accepted: '待回访核实',
  contacted: '待定怎么改',
  rectifying: '整改中',
  explaining: '待解释答复',
  rectified: '待答复',
  replied: '等群众评判',
  withSupervisor: '等监督处理',
  closed: '已办结',
  excluded: '不计入统计'
}

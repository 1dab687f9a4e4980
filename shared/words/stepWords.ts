import type { ClockStep } from '../schemas/clockView.ts'

/** The steps that run under a deadline, as staff call them. */
export const stepWords: Record<ClockStep, string> = {
  accept: '签收',
  contact: '回访核实',
  rectify: '整改',
  reply: '反馈',
  followUp: '整改后回访',
  appeal: '申诉复核',
  supervision: '督办答复', decide: '监督人员处理'
}

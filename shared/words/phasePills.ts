import type { Phase } from '../schemas/phase.ts'

/** Where a 差评 stands, in a few words for the list of the one who rated. */
export const phasePills: Record<Phase, string> = {
  received: '等签收', accepted: '整改中', contacted: '整改中', rectifying: '整改中', explaining: '整改中', rectified: '整改中',
  replied: '等您评判', withSupervisor: '监督核查中', closed: '已办结', excluded: '不计入统计'
}

/** 工单阶段, in the order in which a ticket goes through them. */
export const phases = ['received', 'accepted', 'contacted', 'rectifying', 'explaining', 'rectified', 'replied', 'withSupervisor', 'closed', 'excluded'] as const
export type Phase = (typeof phases)[number]

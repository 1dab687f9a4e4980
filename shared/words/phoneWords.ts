import type { TemplateKind } from '../schemas/templateKind.ts'

/** Titles of the demo city's message templates, as they stand above a message on a phone. */
const templates: Record<TemplateKind, string> = { result: '办理结果通知', followUp: '回访提醒', progress: '处理进度提醒' }

/** Phones of the demo people, and what platforms print on them beside our own words. */
export const phoneWords = {
  templates,
  fields: { item: '服务事项', status: '处理状态', at: '时间' },
  texts: {
    result: '您办理的${item}，${status}。请打开小程序看看解决了没有。',
    followUp: '您办理的${item}的差评已经答复，请在${deadline}前打开小程序告诉我们解决了没有。',
    progress: '您办理的${item}，${status}，请打开小程序查看。',
    invite: '您办理的${item}，请打开小程序评价。',
    staff: '${title}。办件${projectNo}，请尽快打开工单。'
  },
  /** Whose phone, where it is a group's. */
  group: (unit: string) => `${unit}的工作群`
} as const

import * as z from 'zod/mini'
import { Due } from './due.ts'

/** 签收, 回访核实, 整改, 反馈: until when each step of a ticket (差评工单) is due. */
export const TicketDues = z.strictObject({ accept: Due, contact: Due, rectify: Due, reply: Due })
export type TicketDues = z.infer<typeof TicketDues>

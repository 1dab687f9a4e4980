import * as z from 'zod/mini'
import { quietJson } from '../quietJson.ts'

const filled = z.string().check(z.minLength(1))

/** 群机器人 by the agency code of the unit whose group it is in: 企业微信's webhook key, or 钉钉's token and signing secret. */
export const RobotSettings = z.record(filled, z.union([z.strictObject({ wecom: filled }), z.strictObject({ dingtalk: z.strictObject({ token: filled, secret: filled }) })]))
export type RobotSettings = z.infer<typeof RobotSettings>

/** The robots that a setting names, none where it is empty; undefined where it cannot be read. */
export const robotSettings = (text: string | undefined): RobotSettings | undefined => (text?.trim() ? RobotSettings.safeParse(quietJson(text)).data : {})

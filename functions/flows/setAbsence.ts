import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SetAbsence } from '@haochaping/shared/schemas/setAbsence.ts'
import type { Staff } from '../domain/actor.ts'
import { endAbsence, setAbsence as decide } from '../domain/staffing/setAbsence.ts'
import { changeMember } from './changeMember.ts'
import type { Rooms } from './rooms.ts'

/** Sets one's own absence and deputy, or ends it. The deputy's signpost is written first: before the absence is, it lets her do nothing. */
export const setAbsence = ({ staff, clock }: Rooms) =>
  async ({ absence }: SetAbsence, { staffId, key }: Staff): Promise<SetAbsence | Refusal> => {
    const act = { at: clock.now(), by: key }
    const after = await changeMember(staff, staffId, async (member) => {
      if (!absence) return endAbsence(member, act)
      const absent = decide(member, { absence, deputy: await staff.load(absence.deputy) }, act)
      if (!isRefusal(absent)) await staff.putDeputy(absence.deputy, staffId)
      return absent
    })
    if (isRefusal(after)) return after
    return absence ? { absence } : {}
  }

import { staffCommandWords as words } from '@haochaping/shared/words/commandWords.ts'
import { fullInstantWord } from '@haochaping/shared/words/dayWords.ts'
import type { InviteStaff } from '@haochaping/shared/schemas/inviteStaff.ts'
import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import { roleWords } from '@haochaping/shared/words/roleWords.ts'
import { inviteStaff } from '../flows/inviteStaff.ts'
import { listStaff } from '../flows/listStaff.ts'
import type { Rooms } from '../flows/rooms.ts'
import { staffAsked } from './staffAsked.ts'

/** `print` is for what was asked for, `tell` for what a person reads beside it; `open` gives the installation's rooms, or why there is none. */
export type StaffTools = { open: () => Promise<Rooms | { problem: string }>; print: (line: string) => void; tell: (line: string) => void }

/** Exit codes: done; not done; the command was not understood. */
const done = 0
const failed = 1
const misused = 2

/** Who did it, as it stands in the ledger of a staff account. */
const operator = { key: 'command' }

/** `invite …` takes somebody on (the first administrator of a fresh installation) and prints the one-time code; `list` prints everybody. The answer is the exit code. */
export const runStaff = async (argv: readonly string[], { open, print, tell }: StaffTools): Promise<number> => {
  const asked = staffAsked(argv)
  if (!asked || 'wrong' in asked) {
    if (asked) tell(words.wrong(asked.wrong))
    tell(words.usage)
    return misused
  }
  const rooms = await open()
  if ('problem' in rooms) {
    tell(rooms.problem)
    return failed
  }
  return asked.verb === 'list' ? list(rooms, { print, tell }) : invite(rooms, asked.who, { print, tell })
}

type Saying = Pick<StaffTools, 'print' | 'tell'>

const invite = async (rooms: Rooms, who: InviteStaff, { print, tell }: Saying): Promise<number> => {
  const { invitation } = await inviteStaff(rooms)(who, operator)
  tell(words.invited(who.unitName, roleWords[who.role]))
  print(invitation.code)
  tell(words.until(fullInstantWord(invitation.expiresAt)))
  return done
}

const list = async (rooms: Rooms, { print, tell }: Saying): Promise<number> => {
  const { staff } = await listStaff(rooms)()
  if (staff.length === 0) tell(words.none)
  staff.map(line).forEach((one) => print(one))
  return done
}

const line = ({ unit, unitName, role, name, state, accounts, staffId }: StaffView): string => {
  const standing = state === 'left' ? words.left : accounts === 0 ? words.unbound : words.bound(accounts)
  return [unit, unitName, roleWords[role], name, standing, staffId].join('\t')
}

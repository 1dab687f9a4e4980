import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import { actWords, wayActWords } from '@haochaping/shared/words/actWords.ts'
import { Choice } from '../../components/Choice.tsx'
import { wayActs } from './nextActs.ts'

type Props = { can: readonly StaffCommandName[]; command: StaffCommandName; onCommand: (command: StaffCommandName) => void }

/** 立行立改, 限期整改, 解释说明: shown side by side where more than one is open. What was written for one of them stays with it. */
export const WayChoice = ({ can, command, onCommand }: Props) => {
  const open = wayActs.filter((one) => can.includes(one))
  if (open.length < 2 || !open.includes(command)) return null
  return <Choice label={wayActWords.label} options={open.map((key) => ({ key, say: actWords[key].action, sub: wayActWords.when[key] ?? '' }))} chosen={command} onChoose={onCommand} />
}

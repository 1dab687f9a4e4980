import { useState } from 'react'
import Taro, { useRouter } from '@tarojs/taro'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { goBack, goOn } from '../../../routes.ts'
import { ActDesk } from '../../act/ActDesk.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { useTicket } from '../../useTicket.ts'

/** One act on one ticket. */
const ActPage = () => {
  const { id = '', command: asked } = useRouter().params
  const { outcome, again } = useTicket(id)
  const [command, setCommand] = useState(staffCommands.find((one) => one === asked) ?? 'accept')
  const back = (): void => {
    if (Taro.getCurrentPages().length > 1) goBack()
    else goOn('/staff/pages/ticket/index', { id })
  }
  return (
    <Screen title={words.title}>
      {outcome === undefined ? <Skeleton cards={1} />
        : 'told' in outcome ? <ActDesk ticket={outcome.told} command={command} again={again} onCommand={setCommand} onBack={back} />
          : <StaffTrouble trouble={outcome} again={again} />}
    </Screen>
  )
}

export default guarded(ActPage)

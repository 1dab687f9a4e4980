import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
import { ActDesk } from '../../act/ActDesk.tsx'
import { StaffTrouble } from '../../StaffTrouble.tsx'
import { ActBar } from '../../ticket/ActBar.tsx'
import { TicketBody } from '../../ticket/TicketBody.tsx'
import { useTicket } from '../../useTicket.ts'

type Props = { eventId: string; onChanged: () => void }

const paneId = 'ticket-pane'

/** The ticket beside the list, and what is done with it in its place. Key it by the ticket. */
export const Pane = ({ eventId, onChanged }: Props) => {
  const { outcome, again } = useTicket(eventId)
  const [command, setCommand] = useState<StaffCommandName>()
  const there = outcome !== undefined
  // The keyboard goes where the ticket opens; a pane only ever stands on the web.
  useEffect(() => { if (there) document.getElementById(paneId)?.focus() }, [there, command])
  const back = (): void => {
    setCommand(undefined)
    again()
    onChanged()
  }
  if (outcome === undefined) return <Skeleton cards={2} />
  if (!('told' in outcome)) return <StaffTrouble trouble={outcome} again={again} />
  return (
    <View id={paneId} tabIndex={-1} className='pane' {...a11y('group', { label: words.pane })}>
      {command === undefined ? (
        <>
          <TicketBody ticket={outcome.told} />
          <View className='pane-foot'><ActBar ticket={outcome.told} onAct={setCommand} /></View>
        </>
      ) : (
        <>
          <ActDesk ticket={outcome.told} command={command} again={again} onCommand={setCommand} onBack={back} />
          <View className='gap' />
          <PrimaryButton kind='quiet' say={words.cancelAct} onPress={back} />
        </>
      )}
    </View>
  )
}

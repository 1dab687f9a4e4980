import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { ExportActsListed } from '@haochaping/shared/schemas/listExportActs.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { exportsPageWords as words } from '@haochaping/shared/words/exportsPageWords.ts'
import { hashWord } from '@haochaping/shared/words/hashWord.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { listExportActs } from '../../../api/listExportActs.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { a11y } from '../../../components/a11y.ts'
import { Fold } from '../../../components/Fold.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'

/** 导出记录, for administrators who open it. */
export const ActsFold = ({ today }: { today: LocalDate }) => <Fold title={words.record}><Acts today={today} /></Fold>

const Acts = ({ today }: { today: LocalDate }) => {
  const [listed, setListed] = useState<ExportActsListed>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [held] = useState({ left: false })
  const load = async (more?: string): Promise<void> => {
    const outcome = await listExportActs(more)
    if (held.left) return
    setTrouble(isTold(outcome) ? undefined : outcome)
    if (isTold(outcome)) setListed((before) => more === undefined ? outcome.told : { ...outcome.told, acts: [...before?.acts ?? [], ...outcome.told.acts] })
  }
  useEffect(() => {
    void load()
    return () => { held.left = true }
    // Read once when it is opened.
  }, [])
  return (
    <>
      <View className='sub'>{words.recordSay}</View>
      {trouble === undefined ? null : <StaffTrouble trouble={trouble} again={() => { void load(listed?.more) }} />}
      {listed?.acts.length === 0 ? <View className='sub'>{words.recordNone}</View> : null}
      <View {...a11y('list')}>
        {listed?.acts.map(({ actId, at, who, act, file, place, period, format }) => (
          <View key={actId} className='fold-line' {...a11y('listitem')}>
            <View className='text'>{[words.act({ act, ...(file === undefined ? {} : { file }) }), words.about(place, periodWord(period, today), format)].join(' ')}</View>
            <View className='tiny'>{words.acted(hashWord(who), instantWord(at, today))}</View>
          </View>
        ))}
      </View>
      {listed?.more === undefined ? null : <PrimaryButton kind='quiet' say={words.recordMore} onPress={() => { void load(listed.more) }} />}
    </>
  )
}

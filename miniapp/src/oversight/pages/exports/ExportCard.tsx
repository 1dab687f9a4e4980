import { View } from '@tarojs/components'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { exportsPageWords as words } from '@haochaping/shared/words/exportsPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { a11y } from '../../../components/a11y.ts'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
// No ending: the build picks takeFile.h5.ts or takeFile.ts.
import { formatsHere } from '../../../platform/takeFile'
import type { Taken } from '../../../platform/takeFile.ts'
import { StaffTrouble } from '../../../staff/StaffTrouble.tsx'

type Props = { one: FigureExport; today: LocalDate; busy: boolean; became: Taken | Trouble | undefined; onTake: (file: number) => void; onCancel: () => void; onAgain: () => void }

/** One export: what it is of, how far it is, and what can be done with it now. */
export const ExportCard = ({ one, today, busy, became, onTake, onCancel, onAgain }: Props) => {
  const { place, period, format, state, done, of, keptUntil } = one
  const open = state === 'waiting' || state === 'running'
  return (
    <View className='card export' {...a11y('listitem')}>
      <View className='strong'>{words.about(place.name, periodWord(period, today), format)}</View>
      <View className={`sub ${state === 'failed' ? 'tone-alarm' : ''}`} {...a11y('status', { live: 'polite' })}>{words.state(one, instantWord(keptUntil, today))}</View>
      {open && of !== undefined ? <View className='export-bar' {...a11y(undefined, { hidden: true })}><View className='export-done' style={`width:${(done / of * 100).toFixed(1)}%`} /></View> : null}
      {became === undefined || state !== 'done' ? null : typeof became === 'string' ? <View className='sub export-became' {...a11y('status', { live: 'polite' })}>{words[became]}</View> : <StaffTrouble trouble={became} />}
      {state === 'done' ? <Files one={one} busy={busy} onTake={onTake} /> : null}
      {open ? <View className='export-do'><PrimaryButton kind='quiet' say={words.cancel} busy={busy} onPress={onCancel} /></View> : null}
      {state === 'failed' || state === 'expired' ? <View className='export-do'><PrimaryButton kind='quiet' say={words.again} busy={busy} onPress={onAgain} /></View> : null}
    </View>
  )
}

/** A button a file; none where nothing here could open it. */
const Files = ({ one: { format, files }, busy, onTake }: Pick<Props, 'one' | 'busy' | 'onTake'>) => {
  if (!formatsHere.includes(format)) return <View className='sub export-became'>{words.onlySheets}</View>
  return (
    <View className='export-do'>
      {Array.from({ length: files }, (_, at) => <PrimaryButton key={at} kind='quiet' say={busy ? words.taking : words.take(at + 1, files, process.env.TARO_ENV !== 'h5')} busy={busy} onPress={() => onTake(at + 1)} />)}
    </View>
  )
}

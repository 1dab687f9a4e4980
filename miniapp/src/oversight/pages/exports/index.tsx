import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ExportFormat } from '@haochaping/shared/schemas/figureExport.ts'
import { exportsPageWords as words } from '@haochaping/shared/words/exportsPageWords.ts'
import { periodWord } from '@haochaping/shared/words/periodWords.ts'
import { a11y } from '../../../components/a11y.ts'
import { Chips } from '../../../components/Chips.tsx'
import { guarded } from '../../../components/ErrorBoundary.tsx'
import { Phrases } from '../../../components/Phrases.tsx'
import { PrimaryButton } from '../../../components/PrimaryButton.tsx'
import { Screen } from '../../../components/Screen.tsx'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Skeleton } from '../../../components/Skeleton.tsx'
// No ending: the build picks takeFile.h5.ts or takeFile.ts.
import { formatsHere } from '../../../platform/takeFile'
import { useStaffSession } from '../../../state/session.ts'
import { OversightTrouble } from '../../OversightTrouble.tsx'
import { PeriodChoice } from '../../PeriodChoice.tsx'
import { useFigures } from '../../useFigures.ts'
import { useParams } from '../../useParams.ts'
import { ActsFold } from './ActsFold.tsx'
import { ExportCard } from './ExportCard.tsx'
import { useExports } from './useExports.ts'
import '../../../components/CaseCard.css'
import './index.css'

/** 导出统计: what it will hold, how far the asked ones are, and the files. */
const ExportsPage = () => {
  const { seen, period, today, choose, trouble: noFigures, again: readAgain } = useFigures(useParams())
  const { exports, trouble, became, busy, again, ask, cancel, take } = useExports()
  const [format, setFormat] = useState<ExportFormat>(formatsHere[0] ?? 'xlsx')
  const administrator = useStaffSession((session) => session.role === 'administrator')
  if (seen === undefined) return <Screen title={words.title}>{noFigures === undefined ? <Skeleton cards={2} /> : <OversightTrouble trouble={noFigures} beside={false} again={readAgain} />}</Screen>
  const { code, name, kind } = seen.place
  const foot = <PrimaryButton say={busy === 'ask' ? words.asking : words.ask} busy={busy !== undefined} onPress={() => ask({ place: code, period, format })} />
  return (
    <Screen title={words.title} foot={foot}>
      <Phrases phrases={words.heading(name, periodWord(period, today))} />
      <PeriodChoice period={period} today={today} onChoose={choose} />
      {formatsHere.length < 2 ? null : <Chips label={words.format} options={formatsHere.map((key) => ({ key, say: words.formats[key] }))} chosen={format} onChoose={setFormat} />}
      <View className='sub export-say'>{words.formatSay[format]}</View>
      <View className='sub export-say'>{words.holds(kind === 'region')}</View>
      <View className='tiny export-say'>{formatsHere.length < 2 ? `${words.logged}${words.onlySheets}` : words.logged}</View>
      {trouble === undefined ? null : <OversightTrouble trouble={trouble} beside={false} again={again} />}
      <SectionTitle>{words.mine}</SectionTitle>
      {exports === undefined && trouble === undefined ? <Skeleton cards={1} /> : null}
      {exports?.length === 0 ? <View className='card'><View className='strong'>{words.none}</View><View className='sub'>{words.noneSay}</View></View> : null}
      {exports === undefined || exports.length === 0 ? null : (
        <View {...a11y('list')}>
          {exports.map((one) => (
            <ExportCard
              key={one.exportId} one={one} today={today} busy={busy === one.exportId} became={became[one.exportId]}
              onTake={(file) => take(one, file)} onCancel={() => cancel(one.exportId)} onAgain={() => ask({ place: one.place.code, period: one.period, format: one.format })}
            />
          ))}
        </View>
      )}
      {administrator ? <><View className='gap' /><ActsFold today={today} /></> : null}
    </Screen>
  )
}

export default guarded(ExportsPage)

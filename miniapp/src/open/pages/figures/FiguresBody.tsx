import { View } from '@tarojs/components'
import { boundsOfWhole } from '@haochaping/shared/indicators/publicBounds.ts'
import type { BoundedRow } from '@haochaping/shared/indicators/publicBounds.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { publicRateNames, publicRates } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Trust } from '../../../components/Trust.tsx'
import { spoken } from '../../../spoken.ts'
import { asidesOf } from './asidesOf.ts'
import { Checks } from './Checks.tsx'
import { countWord } from './countWord.ts'
import { EmptyMonth } from './EmptyMonth.tsx'
import { FigureRow } from './FigureRow.tsx'
import { PlaceList } from './PlaceList.tsx'
import { PublishedEntry } from './PublishedEntry.tsx'
import { ReasonList } from './ReasonList.tsx'

type Props = { figures: PublicFigures; running: boolean; wide: boolean; onChoose: (period: Period) => void }

/** The figures, and how to check them: on a large screen that stands beside them. */
export const FiguresBody = ({ figures, running, wide, onChoose }: Props) => {
  const words = spoken(openPageWords)
  const { whole, canary, counted, today, places, reasons, period } = figures
  const row = boundsOfWhole(whole)
  const empty = row.events.most === 0
  const help = { ...words.help, stale: { title: words.staleTitle, say: words.stale(counted.lastRatedOn, today) } }
  const trust = <Trust figures={{ canary, counted, today }} help={help} />
  const main = empty
    ? <><EmptyMonth figures={figures} running={running} onChoose={onChoose} /><View className='gap' />{trust}</>
    : <>{trust}<Rates row={row} running={running} /><PlaceList places={places} whole={row} /></>
  const aside = <>{empty ? null : <ReasonList reasons={reasons} />}<View className='gap' /><PublishedEntry /><Checks period={period} /></>
  if (!wide) return <>{main}{aside}</>
  return <View className='open-duo'><View className='open-main'>{main}</View><View className='open-aside'>{aside}</View></View>
}

const Rates = ({ row, running }: { row: BoundedRow; running: boolean }) => {
  const words = spoken(openPageWords)
  const rates = publicRates(row)
  const asides = asidesOf(row, running)
  return (
    <>
      <View className='sub open-served'>{words.served(countWord(row.events), countWord(row.rated), spoken(publicRateWord)(rates.answered))}</View>
      <SectionTitle>{words.figures}</SectionTitle>
      <View className='case-list'>
        {publicRateNames.map((name) => <FigureRow key={name} name={name} rate={rates[name]} aside={asides[name] ?? ''} />)}
      </View>
    </>
  )
}

import { View } from '@tarojs/components'
import { boundsOfWhole } from '@haochaping/shared/indicators/publicBounds.ts'
import { publicRateNames, publicRates } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { Trust } from '../../../components/Trust.tsx'
import { asidesOf } from './asidesOf.ts'
import { Checks } from './Checks.tsx'
import { countWord } from './countWord.ts'
import { FigureRow } from './FigureRow.tsx'
import { PlaceList } from './PlaceList.tsx'
import { ReasonList } from './ReasonList.tsx'

type Props = { figures: PublicFigures; running: boolean; wide: boolean }

/** The figures, and how to check them: on a large screen that stands beside them. */
export const FiguresBody = ({ figures, running, wide }: Props) => {
  const { whole, canary, counted, today, places, reasons, period } = figures
  const bounds = boundsOfWhole(whole)
  const help = { ...words.help, stale: { title: words.staleTitle, say: words.stale(counted.lastRatedOn, today) } }
  const trust = <Trust figures={{ canary, counted, today }} help={help} />
  const checks = <Checks period={period} />
  if (bounds.events.most === 0) return <>{trust}{checks}</>
  const main = <>{trust}<Served figures={figures} /><Rates figures={figures} running={running} /><PlaceList places={places} whole={bounds} /></>
  const aside = <><ReasonList reasons={reasons} />{checks}</>
  if (!wide) return <>{main}{aside}</>
  return <View className='open-duo'><View className='open-main'>{main}</View><View className='open-aside'>{aside}</View></View>
}

const Served = ({ figures: { whole } }: { figures: PublicFigures }) => {
  const bounds = boundsOfWhole(whole)
  return <View className='sub open-served'>{words.served(countWord(bounds.events), countWord(bounds.rated), publicRateWord(publicRates(bounds).answered))}</View>
}

const Rates = ({ figures: { whole }, running }: { figures: PublicFigures; running: boolean }) => {
  const bounds = boundsOfWhole(whole)
  const rates = publicRates(bounds)
  const asides = asidesOf(bounds, running)
  return (
    <>
      <SectionTitle>{words.figures}</SectionTitle>
      <View className='case-list'>
        {publicRateNames.map((name) => <FigureRow key={name} name={name} rate={rates[name]} aside={asides[name] ?? ''} />)}
      </View>
    </>
  )
}

import { View } from '@tarojs/components'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { Place } from '@haochaping/shared/schemas/place.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Press } from '../components/Press.tsx'
import { goOn } from '../routes.ts'
import './Crumbs.css'

/** The places above, the widest first; each leads there and not back here. */
export const Crumbs = ({ above, period }: { above: readonly Place[]; period: Period }) => above.length === 0 ? null : (
  <View className='crumbs'>
    {[...above].reverse().map(({ code, name }) => (
      <Press key={code} className='crumb' aria={{ label: words.above(name) }} onPress={() => goOn('/oversight/pages/summary/index', { place: code, period })}>
        <View>{name}</View>
        <View className='crumb-chevron' />
      </Press>
    ))}
  </View>
)

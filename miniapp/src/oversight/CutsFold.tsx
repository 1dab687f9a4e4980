import { Text, View } from '@tarojs/components'
import { cutKinds } from '@haochaping/shared/indicators/cut.ts'
import type { Cut, CutKind } from '@haochaping/shared/indicators/cut.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { cutWords } from '@haochaping/shared/words/cutWords.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { Fold } from '../components/Fold.tsx'
import { go } from '../routes.ts'
import { CutRow } from './CutRow.tsx'

type Row = { key: string; name: string; cut: Cut }

const rowsOf = (kind: CutKind, cuts: Summary['cuts']): Row[] => {
  const names: Record<string, string> = cutWords[kind].names
  return Object.keys(names).flatMap((key) => {
    const cut = cuts[`${kind}:${key}`]
    return cut === undefined ? [] : [{ key, name: names[key] ?? key, cut }]
  })
}

/** The good share by 渠道, 线上线下, 业务类型 and the three marks, for whoever opens it. In an agency a channel leads to its 差评. */
export const CutsFold = ({ summary: { cuts, place, period } }: { summary: Summary }) => {
  const openOf = (kind: CutKind, { key, cut }: Row) =>
    place.kind === 'agency' && kind === 'channel' && (cut.bad ?? 0) > 0 ? () => go('/oversight/pages/tickets/index', { place: place.code, period, channel: key }) : undefined
  return (
    <Fold title={words.cuts}>
      {cutKinds.map((kind) => {
        const rows = rowsOf(kind, cuts)
        return (
          <View key={kind} className='fold-line'>
            <Text className='tiny'>{cutWords[kind].title}</Text>
            {rows.length === 0 ? <View className='sub'>{words.noCuts}</View> : rows.map((row) => <CutRow key={row.key} name={row.name} cut={row.cut} onOpen={openOf(kind, row)} />)}
          </View>
        )
      })}
    </Fold>
  )
}

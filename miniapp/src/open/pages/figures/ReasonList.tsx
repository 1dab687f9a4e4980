import { View } from '@tarojs/components'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import { a11y } from '../../../components/a11y.ts'
import { SectionTitle } from '../../../components/SectionTitle.tsx'
import { spoken } from '../../../spoken.ts'

/** Why people were not satisfied, the most frequent reason first. */
export const ReasonList = ({ reasons }: Pick<PublicFigures, 'reasons'>) => {
  const words = spoken(openPageWords)
  const most = reasons[0]?.count ?? 0
  return (
    <>
      <SectionTitle>{words.reasons}</SectionTitle>
      {most === 0 ? <View className='sub'>{words.noReasons}</View> : (
        <>
          <View className='case-list'>
            {reasons.map(({ code, count }) => (
              <View key={code} className='figure'>
                <View className='figure-head'><View className='text grow'>{spoken(reasonWord)(code)}</View><View className='strong figure-none'>{words.times(count)}</View></View>
                <View className='open-times' {...a11y(undefined, { hidden: true })}><View className='open-part' style={`width:${(count / most * 100).toFixed(1)}%`} /></View>
              </View>
            ))}
          </View>
          <View className='tiny open-below'>{words.reasonsSay}</View>
        </>
      )}
    </>
  )
}

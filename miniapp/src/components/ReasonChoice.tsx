import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { reasonsFor } from '@haochaping/shared/standard/reasonsFor.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { reasonLabelWord } from '@haochaping/shared/words/reasonLabelWord.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { Press } from './Press.tsx'
import { SectionTitle } from './SectionTitle.tsx'
import './ReasonChoice.css'

type Props = { level: Level; chosen: readonly string[]; onToggle: (code: string) => void }

/** Shown before “更多”: enough for the usual answer, few enough to be read. */
const first = 4

/** The reasons of one level, and of no other: key this component by the level. */
export const ReasonChoice = ({ level, chosen, onToggle }: Props) => {
  const [open, setOpen] = useState(false)
  const all = reasonsFor(level)
  const shown = open ? all : all.filter(({ code }, place) => place < first || chosen.includes(code))
  const title = isBad(level) ? spoken(ratePageWords).badReasons : spoken(ratePageWords).goodReasons
  return (
    <View {...a11y('group', { label: title })}>
      <SectionTitle>{title}</SectionTitle>
      <View className='reasons'>
        {shown.map((reason) => {
          const { code } = reason
          const label = spoken(reasonLabelWord)(reason)
          const on = chosen.includes(code)
          return (
            <Press key={code} role='checkbox' className={`reason ${on ? 'reason-on' : ''}`} aria={{ checked: on, label }} onPress={() => onToggle(code)}>
              {on ? <View className='reason-tick' /> : null}
              <Text>{label}</Text>
            </Press>
          )
        })}
        {shown.length === all.length ? null : (
          <Press className='reason reason-more' aria={{ expanded: false }} onPress={() => setOpen(true)}>
            <Text>{spoken(ratePageWords).moreReasons}</Text>
            <View className='reason-chevron' />
          </Press>
        )}
      </View>
    </View>
  )
}

import { useState } from 'react'
import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { spoken } from '../spoken.ts'
import { a11y } from './a11y.ts'
import { PrimaryButton } from './PrimaryButton.tsx'

/** So many rows are drawn at a time, however long the list: a page of WeChat's may hold a thousand nodes in all. */
const drawn = 30

type Props<T> = { id: string; all: readonly T[]; older?: (() => void) | undefined; className?: string; role?: 'list'; children: (one: T, at: number) => ReactNode }

/** A long list, a page of it at a time. `id`: its own on its screen; `older`: brings more behind what is here, where there is more. */
export const Paged = <T,>({ id, all, older, className = 'case-list', role, children }: Props<T>) => {
  const [wanted, setWanted] = useState(0)
  const words = spoken(pagedWords)
  const from = wanted < all.length ? wanted : Math.floor(Math.max(0, all.length - 1) / drawn) * drawn
  const to = Math.min(all.length, from + drawn)
  const turn = (start: number): void => {
    setWanted(start)
    if (start >= all.length) older?.()
    void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 }).catch(() => undefined) // a list that stays where it is can be read all the same
  }
  return (
    <>
      {from === 0 ? null : <><PrimaryButton kind='quiet' say={words.before} onPress={() => turn(from - drawn)} /><View className='gap' /></>}
      {all.length === 0 ? null : <View id={id} className={className} {...(role === undefined ? {} : a11y(role))}>{all.slice(from, to).map((one, at) => children(one, from + at))}</View>}
      <View className='tiny' {...a11y('status', { live: 'polite' })}>{all.length > drawn ? words.place(from + 1, to, older ? undefined : all.length) : ''}</View>
      {to === all.length && !older ? null : <><View className='gap' /><PrimaryButton kind='quiet' say={words.next} onPress={() => (to < from + drawn ? older?.() : turn(from + drawn))} /></>}
    </>
  )
}

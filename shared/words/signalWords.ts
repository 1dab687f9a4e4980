import type { Signal } from '../indicators/signals.ts'
import { countsWord, percentWord, tooFewWord } from './rateWords.ts'

/** Pressure signals: what was seen, and what to ask. None of them says that anybody did wrong. */
export const signalWords: Record<Signal['signal'], { name: string; ask: string }> = {
  pressed: { name: '有人反映被要求怎么打分', ask: '请了解：是谁、在什么时候要求的？' },
  gap: { name: '当面评和回家评差得多', ask: '请了解：在大厅设备上评的时候，旁边有没有人看着？' },
  quick: { name: '办完几秒钟就评了', ask: '请了解：是不是本人评的？' },
  burst: { name: '一个窗口短时间评了很多', ask: '请了解：当时有没有人集中代评？' },
  sameAccount: { name: '一个账号替很多人评', ask: '请了解：是帮办，还是代评？' },
  zeroBad: { name: '一条差评也没有', ask: '请了解：想评差的人评得进来吗？' }
}

const gapWord = (points: number): string => {
  const size = Math.abs(points).toFixed(1)
  return size === '0.0' ? '几乎一样' : `大厅${points > 0 ? '高' : '低'} ${size} 个百分点`
}

/** What a signal counted. */
export const signalLine = (found: Signal): string => {
  if (found.signal === 'gap') {
    return found.difference ? `大厅设备上 ${percentWord(found.supervised)}，自己手机上 ${percentWord(found.own)}，${gapWord(found.difference.value * 100)}` : tooFewWord
  }
  const counts = countsWord(found.rate)
  return counts === '' ? tooFewWord : `${percentWord(found.rate)}（${counts}）`
}

export const worthAskingWord = '值得问一问'

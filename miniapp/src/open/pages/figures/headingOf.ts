import { boundsOfWhole } from '@haochaping/shared/indicators/publicBounds.ts'
import { canBeShown, publicRates } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { publicRateWord } from '@haochaping/shared/words/publicRateWords.ts'
import { spoken } from '../../../spoken.ts'

/** The page's one thing: that the figures may not be whole, or how good those who spoke found it. */
export const headingOf = ({ canary, whole }: Pick<PublicFigures, 'canary' | 'whole'>, running: boolean): readonly string[] => {
  const words = spoken(openPageWords)
  const bounds = boundsOfWhole(whole)
  const { activeGoodShare } = publicRates(bounds)
  if (canary.state === 'failing') return words.broken
  if (bounds.events.most === 0) return words.none(running)
  return canBeShown(activeGoodShare) ? words.good(spoken(publicRateWord)(activeGoodShare)) : words.goodUnknown
}

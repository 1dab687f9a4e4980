import { englishTwins } from '../src/english/englishTwins.ts'
import { useTwins } from '../src/spoken.ts'
import { useSettings } from '../src/state/settings.ts'

/** A phone that has been turned to English, and has its words. */
export const inEnglishFromNow = (): void => {
  useSettings.setState({ english: true })
  useTwins.setState({ twins: englishTwins, missing: false })
}

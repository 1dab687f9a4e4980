import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { LanguagePill } from '../../components/LanguagePill.tsx'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'
import { useSettings } from '../../state/settings.ts'
import { spoken } from '../../spoken.ts'

/** 长辈版 in plain sight on the first page, and the way to the settings. */
export const CasesAside = () => {
  const words = spoken(casesPageWords)
  const { textSize, choose } = useSettings()
  const usual = textSize === 'standard'
  return (
    <>
      <LanguagePill />
      <Press className='aside-pill' onPress={() => choose(usual ? 'large' : 'standard')}>{usual ? words.elder : words.usual}</Press>
      <Press className='aside-pill' onPress={() => go('/pages/settings/index', {})}>{words.settings}</Press>
    </>
  )
}

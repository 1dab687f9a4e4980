import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { Press } from '../../components/Press.tsx'
import { go } from '../../routes.ts'
import { useSettings } from '../../state/settings.ts'
import './CasesAside.css'

/** 长辈版 in plain sight on the first page, and the way to the settings. */
export const CasesAside = () => {
  const { textSize, choose } = useSettings()
  const usual = textSize === 'standard'
  return (
    <>
      <Press className='aside-pill' onPress={() => choose(usual ? 'large' : 'standard')}>{usual ? words.elder : words.usual}</Press>
      <Press className='aside-pill' onPress={() => go('/pages/settings/index', {})}>{words.settings}</Press>
    </>
  )
}

import { languageWords } from '@haochaping/shared/words/languageWords.ts'
import { spoken } from '../spoken.ts'
import { Press } from './Press.tsx'
import { turnLanguage } from './turnLanguage.ts'
import './LanguagePill.css'

/** The other language by its own name, where a visitor starts. */
export const LanguagePill = () => <Press className='aside-pill' onPress={turnLanguage}>{spoken(languageWords).other}</Press>

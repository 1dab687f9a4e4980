import { View } from '@tarojs/components'
import { languageWords } from '@haochaping/shared/words/languageWords.ts'
import { settingsPageWords } from '@haochaping/shared/words/settingsPageWords.ts'
import { a11y } from '../../components/a11y.ts'
import { guarded } from '../../components/ErrorBoundary.tsx'
import { FiguresEntry } from '../../components/FiguresEntry.tsx'
import { EntryRow } from '../../components/EntryRow.tsx'
import { Press } from '../../components/Press.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Screen } from '../../components/Screen.tsx'
import { go } from '../../routes.ts'
import { useSession } from '../../state/session.ts'
import { textSizes, useSettings } from '../../state/settings.ts'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { Title } from '../../components/Title.tsx'
import { turnLanguage } from '../../components/turnLanguage.ts'
import { spoken } from '../../spoken.ts'
import '../../components/LevelChoice.css'

const SettingsPage = () => {
  const words = spoken(settingsPageWords)
  const { textSize, choose } = useSettings()
  const { token, name } = useSession()
  const person = token === undefined ? words.nobody : words.signedInAs(name ?? '', words.citizen)
  return (
    <Screen title={words.title}>
      <Title>{words.size}</Title>
      <View className='sub'>{words.sizeSay}</View>
      <View className='levels' {...a11y('radiogroup', { label: words.size })}>
        {textSizes.map((size, place) => (
          <Press
            key={size} role='radio' className={`level ${textSize === size ? 'level-chosen' : ''}`} aria={{ checked: textSize === size, label: words.sizes[size] }} stop={textSize === size}
            onPress={() => choose(size)} onArrow={(step) => choose(textSizes[(place + step + textSizes.length) % textSizes.length] ?? size)}
          >
            <View className='level-dot' />
            {words.sizes[size]}
          </Press>
        ))}
      </View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={spoken(languageWords).other} onPress={turnLanguage} />
      <SectionTitle>{words.person}</SectionTitle>
      <View className='card text'>{person}</View>
      {process.env.TARO_ENV === 'h5' ? <><View className='gap' /><PrimaryButton kind='quiet' say={words.change} onPress={() => go('/pages/signIn/index', {})} /></> : null}
      <View className='gap' />
      <View className='case-list'>
        <EntryRow say={words.staffEntry} sub={words.staffEntrySay} onPress={() => go('/staff/pages/today/index', {})} />
      </View>
      <SectionTitle>{words.trust}</SectionTitle>
      <View className='card text'>{words.trustSay}</View>
      <View className='gap' />
      <PrimaryButton kind='quiet' say={words.verify} onPress={() => go('/mine/pages/verify/index', {})} />
      <FiguresEntry />
      <SectionTitle>{words.about}</SectionTitle>
      <View className='sub'>{words.aboutSay}</View>
    </Screen>
  )
}

export default guarded(SettingsPage)

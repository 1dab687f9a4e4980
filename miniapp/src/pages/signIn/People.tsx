import { View } from '@tarojs/components'
import { signInPageWords } from '@haochaping/shared/words/signInPageWords.ts'
import type { DemoPeople } from '../../api/demoPeople.ts'
import { a11y } from '../../components/a11y.ts'
import { Press } from '../../components/Press.tsx'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import { spoken } from '../../spoken.ts'
import '../../components/CaseCard.css'

type Props = { people: DemoPeople['people']; busy: string | undefined; onEnter: (id: string, as: 'citizen' | 'staff') => void }

/** The invented people, citizens first. */
export const People = ({ people, busy, onEnter }: Props) => {
  const words = spoken(signInPageWords)
  const group = (title: string, as: 'citizen' | 'staff') => {
    const some = people.filter(({ role }) => (role === 'citizen') === (as === 'citizen'))
    return some.length === 0 ? null : (
      <>
        <SectionTitle>{title}</SectionTitle>
        <View className='case-list'>
          {some.map(({ id, name, about }) => (
            <Press key={id} className='case-row' aria={{ disabled: busy !== undefined }} onPress={() => { if (busy === undefined) onEnter(id, as) }}>
              <View className='person-mark' {...a11y(undefined, { hidden: true })}>{name.slice(0, 1)}</View>
              <View className='grow'>
                <View className='strong'>{name}</View>
                <View className='sub'>{busy === id ? words.entering : aboutOnly(name, about)}</View>
              </View>
              <View className='case-chevron' />
            </Press>
          ))}
        </View>
      </>
    )
  }
  return <>{group(words.citizens, 'citizen')}{group(words.handlers, 'staff')}</>
}

/** What is said of a person, without the name that already stands above it. */
const aboutOnly = (name: string, about = ''): string =>
  about.toLowerCase().indexOf(name.toLowerCase()) === 0 ? about.slice(name.length).replace(/^[，,\s]+/, '') : about

import { View } from '@tarojs/components'
import { Title } from './Title.tsx'
import './Phrases.css'

/** A heading in phrases, so that it breaks between them before it breaks within one. */
export const Phrases = ({ phrases }: { phrases: readonly string[] }) => <Title>{phrases.map((phrase) => <View key={phrase} className='phrase'>{phrase}</View>)}</Title>

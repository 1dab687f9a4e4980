import { View } from '@tarojs/components'
import './Unseen.css'

/** Words for screen readers on the web, where what is pressed is named by its own text; mini-programs read what they are told instead. */
export const Unseen = ({ say }: { say: string }) => process.env.TARO_ENV === 'h5' ? <View className='unseen'>{say}</View> : null

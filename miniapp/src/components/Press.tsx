import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { a11y } from './a11y.ts'
import type { Aria, Role } from './a11y.ts'
import { onKeys } from './onKeys.ts'
import './Press.css'

type Props = PropsWithChildren<{
  role?: Role
  aria?: Aria
  className?: string
  onPress: () => void
  /** Whether the tab key stops here; a radio group has one stop in all. */
  stop?: boolean
  onArrow?: (step: 1 | -1) => void
}>

/** Everything that can be pressed: told to screen readers, reachable by keyboard on the web, and seen to give way. */
export const Press = ({ role = 'button', aria = {}, className = '', onPress, stop = true, onArrow, children }: Props) => (
  <View className={`press ${className}`} hoverClass='press-down' hoverStayTime={70} onClick={onPress} {...a11y(role, aria)} {...onKeys({ onPress, stop, onArrow })}>
    {children}
  </View>
)

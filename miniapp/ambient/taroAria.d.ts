import '@tarojs/components/types/common'

declare module '@tarojs/components/types/common' {
  interface StandardProps {
    role?: string
    ariaRole?: string
    ariaLabel?: string
    ariaHidden?: boolean
    ariaChecked?: boolean
    ariaSelected?: boolean
    ariaDisabled?: boolean
    ariaExpanded?: boolean
    ariaModal?: boolean
    ariaLive?: 'polite' | 'assertive' | 'off'
    tabIndex?: number
  }
}

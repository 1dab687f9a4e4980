import type { ComponentType } from 'react'
import { act, render } from '@testing-library/react'
import { phone } from './taro.ts'

/** Opens a page, shows it and waits until it has its first answers. */
export const openPage = async (Page: ComponentType): Promise<void> => {
  phone.opening = true
  await act(async () => { render(<Page />) })
  phone.opening = false
}

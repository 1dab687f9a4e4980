import { act, fireEvent, screen } from '@testing-library/react'
import Taro from './taro.ts'

/** What a person sees of the open page, and what she presses. */
export const heading = (): string | null | undefined => screen.queryAllByRole('heading')[0]?.textContent

export const shows = (text: string | RegExp): boolean => screen.queryAllByText(text).length > 0

/** Presses the first button of this name, and waits for what comes of it. Throws where there is none. */
export const press = async (name: string | RegExp): Promise<void> => {
  const [first] = screen.getAllByRole('button', { name })
  await act(async () => { if (first) fireEvent.click(first) })
}

/** The address of the page that was gone to last. */
export const wentTo = (): string | undefined => Taro.navigateTo.mock.calls.at(-1)?.[0].url

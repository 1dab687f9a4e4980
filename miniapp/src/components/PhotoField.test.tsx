import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { useState } from 'react'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { eventId } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import Taro, { phone } from '../../test/taro.ts'
import { PhotoField } from './PhotoField.tsx'
import { PhotoRow } from './PhotoRow.tsx'

const photoId = (at: number): string => `photo${at}`.padEnd(22, '-')
const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })
const refusal = (refused: Refused) => ({ statusCode: 415, data: JSON.stringify({ refused, say: refusalWords[refused], requestId: 'r' }) })

/** A back end that keeps what was uploaded, unless it has a reason not to. */
const takesPhotos = (refused?: Refused): void => {
  let grants = 0
  phone.answer = async ({ url }) => {
    if (url === '/api/photos') return told({ photoId: photoId(grants += 1), url: 'https://photos.example/', fields: { key: `raw/${grants}` } })
    const id = /^\/api\/photos\/(.+)\/keep$/.exec(url)?.[1] ?? ''
    return refused ? refusal(refused) : told({ photo: `token of ${id}`, link: `https://photos.example/${id}` })
  }
}

const Held = ({ start = [], onChange = () => undefined, onBusy = () => undefined }: { start?: KeptPhoto[]; onChange?: (photos: KeptPhoto[]) => void; onBusy?: (busy: boolean) => void }) => {
  const [photos, setPhotos] = useState(start)
  return <PhotoField eventId={eventId} photos={photos} onBusy={onBusy} onChange={(next) => { setPhotos(next); onChange(next) }} />
}
const kept = (count: number): KeptPhoto[] => Array.from({ length: count }, (_, at) => ({ photo: `t${at}`, link: `https://photos.example/t${at}` }))
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('button', { name })) })
  for (let turn = 0; turn < 30; turn += 1) await act(async () => { await Promise.resolve() })
}

beforeEach(() => {
  freshPhone()
  Object.assign(phone, { album: ['tmp://1.jpg', 'tmp://2.jpg'], uploaded: [], store: async () => ({ statusCode: 204, data: '' }) })
  takesPhotos()
})
afterEach(() => {
  cleanup()
  jest.clearAllMocks()
})

describe('photos that are added', () => {
  it('are each uploaded with the fields that were granted, kept, and handed over as tokens', async () => {
    const onChange = jest.fn<(photos: KeptPhoto[]) => void>()
    const onBusy = jest.fn<(busy: boolean) => void>()
    render(<Held onChange={onChange} onBusy={onBusy} />)
    await press('加照片，还可以加 6 张')
    expect(phone.uploaded).toEqual([1, 2].map((at) => expect.objectContaining({ url: 'https://photos.example/', filePath: `tmp://${at}.jpg`, name: 'file', formData: { key: `raw/${at}` } })))
    expect(onChange.mock.lastCall?.[0].map(({ photo }) => photo)).toEqual([1, 2].map((at) => `token of ${photoId(at)}`))
    expect(screen.getByRole('status').textContent).toBe('2 / 6 张')
    expect(onBusy.mock.calls.map(([busy]) => busy)).toEqual([false, true, false])
    expect(screen.getByRole('button', { name: '加照片，还可以加 4 张' })).toBeTruthy()
  })

  it('can be looked at large, and taken out again', async () => {
    const onChange = jest.fn<(photos: KeptPhoto[]) => void>()
    render(<Held start={kept(2)} onChange={onChange} />)
    await press('第 2 张照片，点开看大图')
    expect(Taro.previewImage.mock.lastCall?.[0]).toEqual({ urls: kept(2).map(({ link }) => link), current: 'https://photos.example/t1' })
    await press('删除第 1 张照片')
    expect(onChange.mock.lastCall?.[0].map(({ photo }) => photo)).toEqual(['t1'])
  })

  it('are no more than six', async () => {
    render(<Held start={kept(5)} />)
    await press('加照片，还可以加 1 张')
    expect(phone.uploaded).toHaveLength(1)
    expect(screen.queryByRole('button', { name: /^加照片/ })).toBeNull()
    expect(screen.getByText('照片已经加满了')).toBeTruthy()
  })

  it.each(['photoNotImage', 'photoBroken', 'photoTooLarge'] as const)('say what is wrong with them (%s), and can only be taken out', async (refused) => {
    phone.album = ['tmp://1.jpg']
    takesPhotos(refused)
    const onChange = jest.fn<(photos: KeptPhoto[]) => void>()
    render(<Held onChange={onChange} />)
    await press(/^加照片/)
    expect(screen.getByRole('alert').textContent).toBe(`第 1 张没有传上：${refusalWords[refused]}`)
    expect(screen.queryByRole('button', { name: /再传一次/ })).toBeNull()
    await press('删除第 1 张照片')
    expect(screen.queryByRole('alert')).toBeNull()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('that a store finds too large say so', async () => {
    phone.album = ['tmp://1.jpg']
    phone.store = async () => ({ statusCode: 400, data: '<Error><Code>EntityTooLarge</Code></Error>' })
    render(<Held />)
    await press(/^加照片/)
    expect(screen.getByRole('alert').textContent).toContain(refusalWords.photoTooLarge)
  })

  it('lost on the way are sent again when asked, and keep the others waiting no longer', async () => {
    const onChange = jest.fn<(photos: KeptPhoto[]) => void>()
    phone.store = async ({ filePath }) => {
      if (filePath === 'tmp://1.jpg') throw new Error('uploadFile:fail')
      return { statusCode: 204, data: '' }
    }
    render(<Held onChange={onChange} />)
    await press(/^加照片/)
    expect(onChange.mock.lastCall?.[0]).toHaveLength(1)
    expect(screen.getByRole('alert').textContent).toBe('第 2 张没有传上：网络断开了')
    phone.store = async () => ({ statusCode: 204, data: '' })
    await press('第 2 张照片再传一次')
    expect(onChange.mock.lastCall?.[0]).toHaveLength(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('taken out while they travel are not handed over', async () => {
    phone.album = ['tmp://1.jpg']
    let arrive = (): void => undefined
    phone.store = () => new Promise((settle) => { arrive = () => settle({ statusCode: 204, data: '' }) })
    const onChange = jest.fn<(photos: KeptPhoto[]) => void>()
    render(<Held onChange={onChange} />)
    await press(/^加照片/)
    await press('删除第 1 张照片')
    await act(async () => { arrive() })
    for (let turn = 0; turn < 30; turn += 1) await act(async () => { await Promise.resolve() })
    expect(onChange).not.toHaveBeenCalled()
  })

  it('are none when the person turns back', async () => {
    phone.album = []
    render(<Held />)
    await press(/^加照片/)
    expect(phone.asked).toEqual([])
    expect(screen.queryAllByRole('alert')).toEqual([])
  })
})

describe('photos that belong to what was said', () => {
  it('are a group with its number, each opening large', async () => {
    const links = ['https://photos.example/a', 'https://photos.example/b']
    render(<PhotoRow links={links} />)
    expect(screen.getByRole('group', { name: '附照片 2 张' })).toBeTruthy()
    await press('第 1 张照片，点开看大图')
    expect(Taro.previewImage.mock.lastCall?.[0]).toEqual({ urls: links, current: links[0] })
  })

  it('are nothing where there are none, and words where a link has run out', () => {
    const { container, rerender } = render(<PhotoRow links={[]} />)
    expect(container.textContent).toBe('')
    rerender(<PhotoRow links={['https://photos.example/a']} />)
    const picture = container.querySelector('img')
    if (picture) fireEvent.error(picture)
    expect(screen.getByText('第 1 张，暂时看不到')).toBeTruthy()
  })
})

import { useEffect, useRef, useState } from 'react'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { isTold } from '../api/outcome.ts'
import type { Trouble } from '../api/outcome.ts'
import type { ChosenPhoto } from '../platform/choosePhotos.ts'
import { handInPhoto } from '../state/handInPhoto.ts'
import type { PhotosAbout } from '../state/handInPhoto.ts'

/** A photo on its way: how far it is, or why it did not get there. */
export type AddedPhoto = ChosenPhoto & { key: number; percent?: number; trouble?: Trouble }

type Adding = {
  adding: readonly AddedPhoto[]
  add: (chosen: readonly ChosenPhoto[]) => void
  retry: (key: number) => void
  drop: (key: number) => void
  /** Where this phone still holds the picture of a kept photo; its link runs out after ten minutes. */
  pathOf: (photo: KeptPhoto) => string
}

let lastKey = 0

/** Photos on their way, one after the other so that a slow line is not shared by six. Each that arrives is handed over; one that was dropped meanwhile is not. */
export const usePhotoAdding = (about: PhotosAbout, onKept: (photo: KeptPhoto) => void): Adding => {
  const [adding, setAdding] = useState<readonly AddedPhoto[]>([])
  const [paths, line, here] = [useRef(new Map<string, string>()), useRef(Promise.resolve()), useRef<readonly AddedPhoto[]>([])]
  const hand = useRef(onKept)
  hand.current = onKept
  const set = (next: readonly AddedPhoto[]): void => {
    here.current = next
    setAdding(next)
  }
  const change = (key: number, to: (photo: AddedPhoto) => AddedPhoto): void => set(here.current.map((photo) => (photo.key === key ? to(photo) : photo)))
  /** By tens: a phone that is told every percent has no time to draw. */
  const progress = (key: number, percent: number): void => {
    if (here.current.some((photo) => photo.key === key && photo.percent !== percent)) change(key, (photo) => ({ ...photo, percent }))
  }
  const drop = (key: number): void => set(here.current.filter((photo) => photo.key !== key))
  const send = async ({ key, path, bytes }: AddedPhoto): Promise<void> => {
    const wanted = (): boolean => here.current.some((photo) => photo.key === key)
    if (!wanted()) return
    const outcome = await handInPhoto(about, { path, bytes }, (percent) => progress(key, Math.floor(percent / 10) * 10))
    if (!wanted()) return
    if (!isTold(outcome)) return change(key, () => ({ key, path, bytes, trouble: outcome }))
    paths.current.set(outcome.told.photo, path)
    drop(key)
    hand.current(outcome.told)
  }
  const queue = (photo: AddedPhoto): void => { line.current = line.current.then(() => send(photo)) }
  useEffect(() => () => { here.current = [] }, []) // a page that is left hands nothing over
  return {
    adding, drop, pathOf: ({ photo, link }) => paths.current.get(photo) ?? link,
    add: (chosen) => {
      const fresh = chosen.map((photo) => ({ ...photo, key: lastKey += 1 }))
      set([...here.current, ...fresh])
      fresh.forEach(queue)
    },
    retry: (key) => {
      change(key, ({ path, bytes }) => ({ key, path, bytes }))
      here.current.filter((photo) => photo.key === key).forEach(queue)
    }
  }
}

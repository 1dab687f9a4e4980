import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { signIn } from '../../api/signIn.ts'
import { goHome, goToday, ownPage } from '../../routes.ts'
import { sessionOf } from '../../state/session.ts'
import type { As } from '../../state/session.ts'

type Entering = { enter: (id: string, as: As) => void; busy: string | undefined; trouble: Trouble | undefined }

/** Lets a demo person in and leads on: to where a link points, back to the page that sent us here, or to the first page. */
export const useEnter = ({ person, to }: { person: string | undefined; to: string | undefined }): Entering => {
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<Trouble>()
  const onward = ownPage(to)
  const enter = async (id: string, as: As): Promise<void> => {
    setBusy(id)
    const asked = { provider: 'demo', code: id, as } as const
    const outcome = await signIn(asked)
    setBusy(undefined)
    if (!isTold(outcome)) return setTrouble(outcome)
    sessionOf(as).getState().begin(asked, outcome.told)
    if (onward !== undefined && isStaffPage(onward) === (as === 'staff')) return lead(onward, person !== undefined)
    if (as === 'staff') return goToday()
    goHome()
  }
  useEffect(() => {
    if (person !== undefined) void enter(person, onward !== undefined && isStaffPage(onward) ? 'staff' : 'citizen')
  }, [person])
  return { enter: (id, as) => { void enter(id, as) }, busy, trouble }
}

const isStaffPage = (page: string): boolean => page.indexOf('/staff/') === 0

const lead = (onward: string, byLink: boolean): void => {
  if (!byLink && Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: onward })
}

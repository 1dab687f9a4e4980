import { useEffect, useState } from 'react'
import Taro from '@tarojs/taro'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { isTold } from '../../api/outcome.ts'
import type { Trouble } from '../../api/outcome.ts'
import { signIn } from '../../api/signIn.ts'
import { goHome } from '../../routes.ts'
import { useSession } from '../../state/session.ts'

type As = NonNullable<SignIn['as']>
type Entering = { enter: (id: string, as: As) => void; busy: string | undefined; trouble: Trouble | undefined; handlerIn: boolean }

/** Lets a demo person in and leads on: to where a link points, back to the page that sent us here, or to the first page. */
export const useEnter = ({ person, to }: { person: string | undefined; to: string | undefined }): Entering => {
  const [busy, setBusy] = useState<string>()
  const [trouble, setTrouble] = useState<Trouble>()
  const [handlerIn, setHandlerIn] = useState(false)
  const onward = pageIn(to)
  const enter = async (id: string, as: As): Promise<void> => {
    setBusy(id)
    const asked = { provider: 'demo', code: id, as } as const
    const outcome = await signIn(asked)
    setBusy(undefined)
    if (!isTold(outcome)) return setTrouble(outcome)
    useSession.getState().begin(asked, outcome.told)
    if (onward !== undefined) return lead(onward, person !== undefined)
    if (outcome.told.role !== 'citizen') return setHandlerIn(true)
    goHome()
  }
  useEffect(() => {
    if (person !== undefined) void enter(person, onward?.startsWith('/staff/') ? 'staff' : 'citizen')
  }, [person])
  return { enter: (id, as) => { void enter(id, as) }, busy, trouble, handlerIn }
}

const lead = (onward: string, byLink: boolean): void => {
  if (!byLink && Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.reLaunch({ url: onward })
}

/** Only our own pages are followed, never an address from outside. */
const pageIn = (to: string | undefined): string | undefined => {
  if (to === undefined) return undefined
  const page = decodeURIComponent(to)
  return /^\/(pages|(staff|mine)\/pages)\/\w+\/index(\?[^#]*)?$/.test(page) ? page : undefined
}

import { useState } from 'react'
// No ending: the build picks signIn.weapp.ts, signIn.alipay.ts or signIn.h5.ts.
import { loginCode } from '../../../platform/signIn'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { bindStaff } from '../../../api/bindStaff.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { useStaffSession } from '../../../state/session.ts'

type State = { writing: true } | { wanting: true } | { busy: true } | { noAccount: true } | { trouble: Trouble } | { done: string }
type Binding = { code: string; setCode: (code: string) => void; account: string; setAccount: (account: string) => void; state: State; send: () => void }

/** Binds the account that the platform proves; on the web, where none is proved, the demo account that was named. */
export const useBinding = (): Binding => {
  const [code, setCode] = useState('')
  const [account, setAccount] = useState('')
  const [state, setState] = useState<State>({ writing: true })
  const run = async (): Promise<void> => {
    if ('busy' in state) return
    if (code.trim() === '') return setState({ wanting: true })
    setState({ busy: true })
    const by = await proved(account.trim())
    if (by === undefined) return setState({ noAccount: true })
    const outcome = await bindStaff({ provider: by.provider, code: by.code, invitation: code.trim() })
    if (!isTold(outcome)) return setState({ trouble: outcome })
    useStaffSession.getState().begin(by, outcome.told)
    setState({ done: [outcome.told.name, outcome.told.unitName].filter(Boolean).join(' · ') })
  }
  return { code, setCode, account, setAccount, state, send: () => { void run() } }
}

const proved = async (account: string): Promise<SignIn | undefined> =>
  account === '' ? loginCode('staff') : { provider: 'demo', code: account }

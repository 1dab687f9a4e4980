import { ask, hideToast, showToast } from '../dialogs.ts'
import { answering } from './answering.ts'
import type { Options } from './answering.ts'

const words = (value: unknown): string | undefined => (value === undefined || value === '' ? undefined : String(value))
const usualToast = 1500

const confirmed = async (options: Options, yes: string, no: string | undefined): Promise<boolean> =>
  ask({ title: words(options['title']), content: words(options['content']), yes, no })

export const talkApi = {
  showModal: answering('showModal', async (options) => {
    const confirm = await confirmed(options, words(options['confirmText']) ?? '确定', options['showCancel'] === false ? undefined : words(options['cancelText']) ?? '取消')
    return { confirm, cancel: !confirm, content: null }
  }),
  confirm: answering('confirm', async (options) => ({ confirm: await confirmed(options, words(options['confirmButtonText']) ?? '确定', words(options['cancelButtonText']) ?? '取消') })),
  alert: answering('alert', async (options) => { await confirmed(options, words(options['buttonText']) ?? '确定', undefined) }),
  showToast: answering('showToast', (options) => showToast(String(options['title'] ?? options['content'] ?? ''), Number(options['duration'] ?? usualToast))),
  hideToast: answering('hideToast', hideToast),
  showLoading: answering('showLoading', (options) => showToast(String(options['title'] ?? options['content'] ?? ''), 0)),
  hideLoading: answering('hideLoading', hideToast)
}

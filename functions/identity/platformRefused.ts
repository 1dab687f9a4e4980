/** A platform answered a call and would not: says which call and with which code, never what was sent. */
export class PlatformRefused extends Error {
  readonly code: string
  constructor(call: string, code: string | number) {
    super(`${call} answered ${code}`)
    this.code = String(code)
  }
}

/**
 * The platforms' question about messages, as WeChat and Alipay put it: only in a tap, not when the main switch is off,
 * without showing itself once she has ticked “always keep”. A test says what she taps.
 */
type Choice = 'accept' | 'reject'
type Said = { behavior: string; show: boolean; keep: boolean; refuse: boolean; result: Record<'subscribedEntityIds' | 'unsubscribedEntityIds' | 'currentSubscribedEntityIds', string[]> }
type AlipayOptions = { entityIds: string[]; success: (said: Said) => void; fail: (why: { error: number }) => void }

export const panel = {
  /** Her choice for each template; yes where nothing is said. */
  choices: {} as Record<string, Choice>,
  /** She ticks 总是保持以上选择 (Alipay, long-term: 拒绝，不再询问). */
  ticks: false,
  /** She turns away without choosing. */
  turnsAway: false,
  /** She has not tapped anything yet. */
  undecided: false,
  /** 订阅消息总开关. */
  mainSwitch: true,
  banned: [] as string[],
  /** Of the same title as another: not shown. */
  filtered: [] as string[],
  kept: new Map<string, Choice>(),
  /** What was asked, and how often the panel was seen. */
  asked: [] as string[][],
  shown: 0,
  /** Whether a tap is under way. */
  inTap: false,
  reset() {
    Object.assign(this, { choices: {}, ticks: false, turnsAway: false, undecided: false, mainSwitch: true, banned: [], filtered: [], asked: [], shown: 0, inTap: false })
    this.kept.clear()
  },
  /** Runs what a tap sets off: its state lives through promises and is over at the next timer. */
  tap<T>(run: () => T): T {
    this.inTap = true
    setTimeout(() => { this.inTap = false }, 0)
    return run()
  },
  wx: {
    requestSubscribeMessage: async ({ tmplIds }: { tmplIds: string[] }): Promise<Record<string, string>> => {
      const fail = (errCode: number, say: string) => Object.assign(new Error(`requestSubscribeMessage:fail ${say}`), { errCode, errMsg: `requestSubscribeMessage:fail ${say}` })
      if (!panel.inTap) throw fail(10005, 'can only be invoked by user TAP gesture.')
      panel.asked.push(tmplIds)
      if (tmplIds.length === 0) throw fail(10001, 'TmplIds can\'t be empty')
      if (tmplIds.length > 3) throw fail(20003, 'Templates count out of max bounds')
      if (!panel.mainSwitch) throw fail(20004, 'The main switch is switched off')
      const word = (id: string): string => panel.banned.includes(id) ? 'ban' : panel.filtered.includes(id) ? 'filter' : chosen(id)
      await show(tmplIds)
      return { errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(tmplIds.map((id) => [id, panel.turnsAway ? 'reject' : word(id)])) }
    },
    /** itemSettings lists only what she ticked; without withSubscriptions there is none. */
    getSetting: async ({ withSubscriptions = false }: { withSubscriptions?: boolean }) => ({
      authSetting: {}, errMsg: 'getSetting:ok',
      ...(withSubscriptions ? { subscriptionsSetting: { mainSwitch: panel.mainSwitch, itemSettings: Object.fromEntries(panel.kept) } } : {})
    })
  },
  my: {
    requestSubscribeMessage: ({ entityIds, success, fail }: AlipayOptions): void => {
      panel.asked.push(entityIds)
      if (entityIds.length > 3) return fail({ error: 203 })
      const seen = entityIds.some((id) => !panel.kept.has(id))
      void show(entityIds).then(() => {
        if (panel.turnsAway) return fail({ error: 11 })
        const yes = entityIds.filter((id) => chosen(id) === 'accept')
        const no = entityIds.filter((id) => chosen(id) === 'reject')
        // “subscribe” also where everything was refused: it is no consent.
        success({ behavior: 'subscribe', show: seen, keep: panel.ticks, refuse: panel.ticks && no.length > 0, result: { subscribedEntityIds: yes, unsubscribedEntityIds: no, currentSubscribedEntityIds: yes } })
      })
    }
  }
}

const chosen = (id: string): Choice => panel.kept.get(id) ?? panel.choices[id] ?? 'accept'

/** The panel is seen unless she has chosen for good; it stays until she taps. */
const show = async (ids: string[]): Promise<void> => {
  if (ids.every((id) => panel.kept.has(id))) return
  panel.shown += 1
  if (panel.undecided) await new Promise(() => undefined)
  if (panel.ticks && !panel.turnsAway) for (const id of ids) panel.kept.set(id, chosen(id))
}

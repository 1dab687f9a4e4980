/** What a date that reaches into a year without a calendar is never shown without. */
export const provisionalWord = '暂定，待下一年放假通知公布后确认'

import dayjs from 'dayjs'
import durationPlugin from 'dayjs/plugin/duration.js'

dayjs.extend(durationPlugin)

/** Seconds in an ISO 8601 duration of weeks, days, hours, minutes or seconds (PT36H, P1D); undefined when it is none. Months and years have no fixed length. */
export const secondsIn = (text: string): number | undefined => {
  if (!/^-?P(?=.)(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(text)) return undefined
  return dayjs.duration(text).asSeconds()
}

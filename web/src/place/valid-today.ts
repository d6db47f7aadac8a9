import { localDate } from '#shared/domain/place/local-date.ts'
import { validOn } from '#shared/domain/place/valid-on.ts'

/** Whether an entry counts on the day it is where this device is. */
export const validToday = (entry: Parameters<typeof validOn>[0]): boolean =>
  validOn(entry, localDate(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone))

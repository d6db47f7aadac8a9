import { localDate } from '#shared/domain/place/local-date.ts'
import { validOn } from '#shared/domain/place/valid-on.ts'
import { zone } from '../language/zone.ts'

/** Whether an entry counts on the day it is in the place. */
export const validToday = (entry: Parameters<typeof validOn>[0]): boolean =>
  validOn(entry, localDate(new Date().toISOString(), zone.value))

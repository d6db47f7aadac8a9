import * as z from 'zod'

/** What notices are written in. */
export const NoticeLanguage = z.enum(['zh', 'en'])
export type NoticeLanguage = z.infer<typeof NoticeLanguage>

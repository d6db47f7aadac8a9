import * as z from 'zod'
import { NoticeLanguage } from './notice-language.ts'

/** Whose: `person.<subject>` as the identity provider knows him, or `agency.<id>`. */
export const ContactId = z.string().regex(/^(person|agency)\.[^#\s]{1,64}$/, 'write person.SUBJECT or agency.ID')

/** A chat robot takes messages over HTTPS, signed with a secret that only it and we know. */
export const Robot = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(500),
  secret: z.string().min(8).max(200),
})
export type Robot = z.infer<typeof Robot>

/** 联系方式: where a person or an agency hears of what concerns them. Personal, so it is kept in the vault. */
export const Contact = z.strictObject({
  id: ContactId,
  language: NoticeLanguage.default('zh'),
  email: z.email().max(254).optional(),
  robot: Robot.optional(),
})
export type Contact = z.infer<typeof Contact>

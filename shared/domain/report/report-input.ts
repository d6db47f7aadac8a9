import * as z from 'zod'
import { NoticeLanguage } from '../notice/notice-language.ts'
import { PhotoId } from '../photo/photo-key.ts'
import { Position } from '../place/position.ts'
import { Datum } from '../place/to-wgs84.ts'
import { AreaId, CategoryId, ConditionId } from '../registry/ids.ts'
import { ANSWER_MAX, WORDS_MAX } from './text-limits.ts'

/** Only as much about a person as is needed to answer; each field is optional and there is none for an identity number. */
export const Contact = z.strictObject({
  name: z.string().trim().min(1).max(80).optional(),
  phone: z
    .string()
    .trim()
    .regex(/^[+0-9 ()-]{5,24}$/)
    .optional(),
  email: z.email().max(254).optional(),
  /** Wants to be told by e-mail of questions and of the end. */
  notify: z.boolean().optional(),
  /** What to write to him in; absent: Chinese. */
  language: NoticeLanguage.optional(),
})

/** Where it is: a position, or a grid or area of the registry, and perhaps words such as a house number. Nothing: a person will find out. */
export const PlaceInput = z.strictObject({
  position: Position.optional(),
  /** What the position was measured in; absent: WGS 84. */
  datum: Datum.optional(),
  area: AreaId.optional(),
  words: z.string().trim().min(1).max(500).optional(),
})
export type PlaceInput = z.infer<typeof PlaceInput>

const Answer = z.union([z.string().max(ANSWER_MAX), z.number(), z.array(z.string().max(80)).max(40)])

/** What any door takes as a report. */
export const ReportInput = z.strictObject({
  words: z.string().trim().min(1).max(WORDS_MAX),
  place: PlaceInput.default({}),
  category: CategoryId.optional(),
  condition: ConditionId.optional(),
  photos: z.array(PhotoId).max(20).default([]),
  contact: Contact.optional(),
  /** To the category's own questions, by their code. */
  answers: z.record(z.string().max(40), Answer).optional(),
  /** Said after the answer that this sounds like an emergency: nobody is in danger. */
  confirmNotEmergency: z.boolean().optional(),
  /** The number of an open case that this report is about too. */
  joinCase: z.string().max(32).optional(),
  /** For somebody else: a counter, a hotline, a neighbour. The contact, if any, is that person's. */
  onBehalf: z.boolean().default(false),
  /** Put right on the spot by the grid worker himself; photos of before are the report's own. */
  selfHandled: z.strictObject({ after: z.array(PhotoId).min(1).max(20) }).optional(),
})
export type ReportInput = z.infer<typeof ReportInput>

import * as z from 'zod'
import { TimeZone } from '../calendar/time-zone.ts'
import { NoticeKind } from '../notice/notice-kind.ts'
import { CodePatterns } from '../place/code-pattern.ts'
import { NEAR_METRES_MAX } from '../place/geohash.ts'
import { Names } from '../registry/names.ts'
import { Role } from '../registry/role.ts'
import { WORDS_MAX } from '../report/text-limits.ts'

/** Shares of a limit, ascending. */
const shares = (least: number, most: number) =>
  z
    .array(z.number().gt(least).lt(most))
    .max(4)
    .refine(list => list.every((share, index) => index === 0 || share > (list[index - 1] ?? 0)), {
      error: 'must ascend',
      params: { zh: '须逐个增大' },
    })

const minutes = z
  .number()
  .positive()
  .max(60 * 24 * 366)
const days = z.number().positive().max(366)
/** Who must agree, one after the other. */
const steps = z.array(Role).min(1).max(4)

/** Each one counted is kept for the hour, hence the upper bound. */
const hourly = z.int().min(1).max(500).nullable()

/** Time of day on the wall of the place: `22:00`. */
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** Everything a place may do differently, whole. Numbers are domain.md's; where it names none they are ours. */
export const Policy = z.strictObject({
  /** The area whose desk holds this place's triage. Absent: the county. */
  desk: z.strictObject({ area: z.string().optional() }),
  report: z.strictObject({
    wordsMax: z.int().min(1).max(WORDS_MAX),
    photosMax: z.int().min(0).max(20),
    photoBytesMax: z.int().min(10_000).max(20_000_000),
  }),
  routing: z.strictObject({
    /** False: a person files and dispatches everything. */
    automatic: z.boolean(),
    /** The agency that takes what no rule covers here; absent: a dispatcher decides. */
    fallback: z.string().optional(),
    /** From which probability on a category suggested for the words of a report that names none is taken without a person; 1: never. */
    confidence: z.number().min(0).max(1),
    /** What the hours and days in rules' conditions are read in. */
    timeZone: TimeZone,
  }),
  claim: z.strictObject({ minutes }),
  resolving: z.strictObject({
    /** How many photos of after the work a resolution must carry. */
    photosAfterMin: z.int().min(0).max(10),
    photosBeforeMin: z.int().min(0).max(10),
  }),
  publicPlace: z.strictObject({ showPosition: z.boolean() }),
  places: z.strictObject({
    /** How far outside of every grid a position may lie and still be offered the nearest one, in metres. */
    outsideMetres: z.number().min(0).max(5000),
    /** What codes of areas and grids look like here: `999999` for counties. */
    codes: CodePatterns.optional(),
  }),
  /** What is offered as perhaps the same: open cases of one category so near and so recent. */
  duplicates: z.strictObject({
    metres: z.number().min(0).max(NEAR_METRES_MAX),
    hours: z
      .number()
      .min(0)
      .max(24 * 31),
  }),
  /** Reports without a login in an hour, before a person looks at what comes beyond; null: no limit. */
  abuse: z.strictObject({
    device: hourly,
    address: hourly,
    /** At one spot: a square of about a kilometre. */
    place: hourly,
    /** How many of one device or address are held for a person in an hour before further ones are refused with 429. */
    heldMax: z.int().min(1).max(500),
  }),
  /** Looking before filing (核实). */
  verify: z.strictObject({
    minutes,
    /** Categories never filed by rule before somebody looked; `*`: all. */
    first: z.array(z.string()),
    photosMin: z.int().min(0).max(10),
  }),
  /** Looking after the fix (核查) by somebody who did not do it. */
  check: z.strictObject({ required: z.boolean(), minutes, photosMin: z.int().min(0).max(10) }),
  returns: z.strictObject({
    /** How many are decided at the desk; the next one is ruled on by the supervising level. */
    beforeRuling: z.int().min(0).max(9),
    wrongDispatch: steps,
    other: steps,
  }),
  extension: z.strictObject({
    max: z.int().min(0).max(9),
    /** What one may add, as a multiple of the original limit. */
    maxFactor: z.number().positive().max(10),
    first: steps,
    again: steps,
  }),
  /** At which shares of its limit an open task is told of: before its deadline, and again after it. */
  alarms: z.strictObject({ before: shares(0, 1), again: shares(1, 100) }),
  /** How long a report may wait for the desk to take it on, and then to send it. */
  stages: z.strictObject({ acceptance: minutes, dispatch: minutes }),
  suspension: z.strictObject({ max: z.int().min(0).max(9), days, reviewDays: days, steps }),
  question: z.strictObject({ max: z.int().min(0).max(9), hours: z.number().positive().max(720) }),
  closing: z.strictObject({
    /** `all`: every assist has to be done; `lead`: the lead's resolution is enough and open assists are withdrawn. */
    assists: z.enum(['all', 'lead']),
  }),
  reopen: z.strictObject({ days }),
  appeal: z.strictObject({ steps, days }),
  /** How those concerned are told. The agency's own people and the reporter always are. */
  notices: z.strictObject({
    /** What comes together within so many minutes is one message; 0: each by itself. */
    digestMinutes: z.number().min(0).max(1440),
    /** Nothing but the urgent between these two, in routing.timeZone; the same twice: no quiet hours. */
    quietFrom: wallTime,
    quietTo: wallTime,
    /** Also in quiet hours, and after `urgentMinutes` instead. */
    urgent: z.array(NoticeKind),
    /** 0: each at once and by itself. */
    urgentMinutes: z.number().min(0).max(60),
    /** Roles of the desk that are told beside them, by kind. */
    also: z.partialRecord(NoticeKind, z.array(Role)),
  }),
  /** What discovery tells the makers of applications: whom to turn to, and how to get a key. Of the tenant's top only. */
  open311: z.strictObject({ contact: Names.optional(), keyService: Names.optional() }),
  /** Stages switched off here, by the action's name. */
  actionsOff: z.array(z.string()),
})
export type Policy = z.infer<typeof Policy>

export const DEFAULT_POLICY: Policy = {
  desk: {},
  // What Open311 promises those who report over it.
  report: { wordsMax: WORDS_MAX, photosMax: 6, photoBytesMax: 10_000_000 },
  routing: { automatic: true, confidence: 1, timeZone: 'Asia/Shanghai' },
  claim: { minutes: 15 },
  resolving: { photosAfterMin: 1, photosBeforeMin: 1 },
  publicPlace: { showPosition: true },
  places: { outsideMetres: 100 },
  duplicates: { metres: 50, hours: 24 },
  verify: { minutes: 30, first: [], photosMin: 1 },
  check: { required: true, minutes: 30, photosMin: 1 },
  returns: { beforeRuling: 1, wrongDispatch: ['shiftLead'], other: ['dispatcher'] },
  extension: { max: 2, maxFactor: 1, first: ['dispatcher'], again: ['dispatcher', 'supervisor'] },
  alarms: { before: [0.5, 0.8], again: [2] },
  stages: { acceptance: 15, dispatch: 15 },
  suspension: { max: 1, days: 365, reviewDays: 30, steps: ['dispatcher', 'supervisor'] },
  question: { max: 1, hours: 24 },
  closing: { assists: 'all' },
  reopen: { days: 7 },
  appeal: { steps: ['auditor', 'auditor'], days: 30 },
  notices: {
    digestMinutes: 10,
    quietFrom: '22:00',
    quietTo: '07:00',
    urgent: ['overdue', 'escalated'],
    urgentMinutes: 1,
    also: { returned: ['dispatcher'], overdue: ['dispatcher'], escalated: ['supervisor'] },
  },
  open311: {},
  actionsOff: [],
  abuse: { device: 10, address: 60, place: 120, heldMax: 200 },
}

const { desk, report, routing, claim, resolving, publicPlace, verify, check, returns, extension } = Policy.shape
const { alarms, stages, suspension, question, closing, reopen, appeal, notices, actionsOff } = Policy.shape
const { places, duplicates, abuse, open311 } = Policy.shape

/** What one area says for itself: any part of the whole. Lists are said whole. */
export const PolicyDocument = z
  .strictObject({
    desk: desk.partial(),
    report: report.partial(),
    routing: routing.partial(),
    claim: claim.partial(),
    resolving: resolving.partial(),
    publicPlace: publicPlace.partial(),
    verify: verify.partial(),
    check: check.partial(),
    returns: returns.partial(),
    extension: extension.partial(),
    alarms: alarms.partial(),
    stages: stages.partial(),
    suspension: suspension.partial(),
    question: question.partial(),
    closing: closing.partial(),
    reopen: reopen.partial(),
    appeal: appeal.partial(),
    notices: notices.partial(),
    places: places.partial(),
    duplicates: duplicates.partial(),
    actionsOff,
    abuse: abuse.partial(),
    open311,
  })
  .partial()
export type PolicyDocument = z.infer<typeof PolicyDocument>

import * as z from 'zod'
import { DATATYPES } from '#shared/domain/open311/attribute.ts'
import { UPDATE_STATUSES } from '#shared/domain/open311/update-status.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'

const text = z.string().nullable()
const time = z.iso.datetime()

export const Open311Errors = z.array(z.object({ code: z.int(), description: z.string() })).meta({ id: 'Open311Errors' })

const Request = z.object({
  service_request_id: z.string(),
  status: z.enum(['open', 'closed']),
  status_notes: text,
  service_name: text,
  service_code: text,
  description: text,
  agency_responsible: text,
  service_notice: text,
  requested_datetime: time,
  updated_datetime: time,
  expected_datetime: time.nullable(),
  address: text,
  address_id: text,
  zipcode: text,
  lat: z.number().nullable(),
  long: z.number().nullable(),
  media_url: text,
  extended_attributes: z.array(z.object({ key: z.string(), value: text })).optional(),
})

const Attribute = z.object({
  variable: z.boolean(),
  code: z.string(),
  datatype: z.enum(DATATYPES),
  required: z.boolean(),
  datatype_description: text,
  order: z.int(),
  description: z.string(),
  values: z.array(z.object({ key: z.string(), name: z.string() })),
})

const Update = z.object({
  update_id: z.string(),
  service_request_id: z.string(),
  status: z.enum(['open', 'closed']),
  updated_datetime: time,
  description: text,
  media_url: text,
  external_status_code: text,
})

const Endpoint = z.object({
  specification: z.string(),
  url: z.string(),
  changeset: time,
  type: z.enum(['production', 'test']),
  formats: z.array(z.string()),
})

/** What each call answers in JSON, by its key in CALLS. */
export const OPEN311_REPLIES: Readonly<Record<string, z.ZodType>> = {
  'GET discovery': z.object({
    changeset: time,
    contact: z.string(),
    key_service: z.string(),
    endpoints: z.array(Endpoint),
  }),
  'GET services': z.array(
    z.object({
      service_code: z.string(),
      service_name: z.string(),
      description: z.string(),
      metadata: z.boolean(),
      type: z.enum(['realtime', 'batch', 'blackbox']),
      keywords: z.string(),
      group: z.string(),
    }),
  ),
  'GET services/*': z.object({ service_code: z.string(), attributes: z.array(Attribute) }),
  'GET requests': z.array(Request).max(1000),
  'GET requests/*': z.array(Request).length(1),
  'POST requests': z
    .array(z.object({ service_request_id: z.string(), service_notice: z.string(), account_id: text }))
    .length(1),
  'GET tokens/*': z.array(z.object({ service_request_id: z.string(), token: z.string() })).length(1),
  'GET servicerequestupdates': z.array(Update),
  'POST servicerequestupdates': z.array(z.object({ update_id: z.string() })).length(1),
}

const optional = z.string().optional()
/** What clients make of a date-time is read too, as long as it has a zone: so no pattern. */
const date = z.string().meta({ format: 'date-time', description: 'With a zone', example: '2026-11-22T08:00:00Z' })
const dates = { start_date: date.optional(), end_date: date.optional() }
const pages = {
  page: z.int().min(1).max(100_000).optional(),
  page_size: z.int().min(1).max(1000).optional(),
  cursor: z.string().meta({ description: 'From a Link, unchanged', example: '2026-Q3' }).optional(),
}
const words = z.string().max(WORDS_MAX)
const { position, words: address } = ReportInput.shape.place.unwrap().shape
const { lat, lon } = position.unwrap().shape
const { name, phone, email } = ReportInput.shape.contact.unwrap().shape

export const OPEN311_QUERIES: Readonly<Record<string, z.ZodObject>> = {
  'GET requests': z.object({
    service_request_id: optional,
    service_code: optional,
    ...dates,
    status: z.enum(['open', 'closed', 'open,closed', 'closed,open']).optional(),
    ...pages,
    updated_after: date.optional(),
    updated_before: date.optional(),
    bbox: z
      .string()
      .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
      .meta({ description: 'west,south,east,north in degrees', example: '120.1,30.2,120.2,30.3' })
      .optional(),
    extensions: optional,
  }),
  'GET servicerequestupdates': z.object({ service_request_id: optional, ...dates, ...pages }),
}

/** A category's own questions, as its service definition names them; of several answers each is sent by itself. */
const ATTRIBUTES = {
  patternProperties: {
    '^attribute\\[[^\\]]+\\](\\[\\d*\\])?$': {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    },
  },
}

export const OPEN311_FORMS: Readonly<Record<string, z.ZodObject>> = {
  'POST requests': z
    .object({
      api_key: z.string(),
      service_code: z.string(),
      lat: lat.optional(),
      long: lon.optional(),
      address_string: address,
      address_id: optional,
      email,
      device_id: optional,
      account_id: optional,
      first_name: name,
      last_name: name,
      phone,
      description: words.optional(),
      media_url: optional,
      confirm_not_emergency: optional,
    })
    .meta({ override: ATTRIBUTES as never }),
  'POST servicerequestupdates': z.object({
    api_key: z.string(),
    update_id: z.string().max(100),
    service_request_id: z.string(),
    updated_datetime: date,
    status: z.enum(UPDATE_STATUSES as [string, ...string[]]).optional(),
    description: words,
    external_status_code: optional,
    media_url: optional,
    confirm_not_emergency: optional,
  }),
}

/** What only a form with files can hold, by call. */
export const OPEN311_FILES: Readonly<Record<string, z.ZodObject>> = {
  'POST requests': z.object({
    media: z
      .array(z.string().meta({ override: { contentMediaType: 'image/*', contentEncoding: 'binary' } }))
      .max(6)
      .optional()
      .meta({ description: 'JPEG, PNG or WebP pictures, each as large as the policy of the place lets be' }),
  }),
}

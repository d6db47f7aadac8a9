import * as z from 'zod'
import { DATATYPES } from '#shared/domain/open311/attribute.ts'

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
  changeset: z.string(),
  type: z.enum(['production', 'test']),
  formats: z.array(z.string()),
})

/** What each call answers in JSON, by its key in CALLS. */
export const OPEN311_REPLIES: Readonly<Record<string, z.ZodType>> = {
  'GET discovery': z.object({
    changeset: z.string(),
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
const dates = { start_date: optional, end_date: optional }

export const OPEN311_QUERIES: Readonly<Record<string, z.ZodObject>> = {
  'GET requests': z.object({
    service_request_id: optional,
    service_code: optional,
    ...dates,
    status: optional,
    page: optional,
    page_size: optional,
    updated_after: optional,
    updated_before: optional,
    bbox: optional,
    extensions: optional,
  }),
  'GET servicerequestupdates': z.object({
    service_request_id: optional,
    ...dates,
    page: optional,
    page_size: optional,
  }),
}

export const OPEN311_FORMS: Readonly<Record<string, z.ZodObject>> = {
  'POST requests': z.object({
    api_key: z.string(),
    service_code: z.string(),
    lat: optional,
    long: optional,
    address_string: optional,
    address_id: optional,
    email: optional,
    device_id: optional,
    account_id: optional,
    first_name: optional,
    last_name: optional,
    phone: optional,
    description: optional,
    media_url: optional,
    confirm_not_emergency: optional,
  }),
  'POST servicerequestupdates': z.object({
    api_key: z.string(),
    update_id: z.string(),
    service_request_id: z.string(),
    updated_datetime: z.string(),
    status: optional,
    description: z.string(),
    external_status_code: optional,
    media_url: optional,
    confirm_not_emergency: optional,
  }),
}

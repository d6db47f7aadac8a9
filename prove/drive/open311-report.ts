import * as z from 'zod'
import { parseCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { MATTERS, OPEN311_KEY } from '../place/places.ts'
import type { SentReport } from './book.ts'
import type { Answer } from './client.ts'
import type { Play } from './play.ts'

const Body = z.object({
  words: z.string(),
  place: z.object({ position: z.object({ lat: z.number(), lon: z.number() }), words: z.string() }),
  contact: z.object({ name: z.string(), phone: z.string() }),
})

/** A report as an application of others writes it. */
export function requestForm({ tenant, matter, body }: SentReport): URLSearchParams {
  const { category } = { category: '', ...MATTERS[matter] }
  const { words, place, contact } = Body.parse(body)
  return new URLSearchParams({
    ...{ api_key: OPEN311_KEY, jurisdiction_id: tenant, service_code: category, description: words },
    ...{ lat: String(place.position.lat), long: String(place.position.lon), address_string: place.words },
    ...{ first_name: contact.name, phone: contact.phone },
  })
}

/** Without a key the first answer names the case; every later answer must name the same. */
export function acceptRequest(report: SentReport, { status, body }: Answer, { book }: Play): void {
  const { name } = report
  if (status !== 201) {
    book.seen.push({ invariant: 'I1', what: `report ${name} was answered ${status}` })
    return
  }
  const caseId = parseCaseNumber(String(body.service_request_id)) ?? ''
  if (report.acknowledged && caseId !== report.caseId)
    book.seen.push({ invariant: 'I2', what: `report ${name} became case ${caseId} after ${report.caseId}` })
  report.caseId ||= caseId
  report.acknowledged = true
}

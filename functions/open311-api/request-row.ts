import type { RequestStep } from '#shared/domain/case/public-steps.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import type { Row } from '#shared/domain/open311/answer.ts'
import { isOpen, placeOf } from '#shared/domain/open311/request-entry.ts'
import { publicPhotoPath } from '#shared/domain/photo/public-photo-path.ts'
import type { BothNames } from '#shared/domain/registry/names.ts'
import type { RequestRow } from '#shared/ports/case-search.ts'
import type { TenantCall } from './call.ts'
import type { RegistryNames } from './registry-names.ts'

export const NOTES: Readonly<Record<RequestStep, BothNames>> = {
  received: { zh: '已收到，正在判断由哪个部门办理。', en: 'Received; we are finding out who must act.' },
  sent: { zh: '已派给责任部门办理。', en: 'Sent to the agency in charge.' },
  closed: { zh: '已结案。', en: 'Closed.' },
  rejected: { zh: '未予受理。', en: 'Not taken on.' },
}

type Showing = Pick<TenantCall, 'language' | 'origin' | 'tenant'>

/** A request as anybody may see it: the place by its grid's middle, words and a photo only once cleared, nobody. */
export function requestRow(
  { caseId, openedAt, entry }: RequestRow,
  names: RegistryNames,
  { call, extensions, words }: { call: Showing; extensions: boolean; words?: string | undefined },
): Row {
  const centre = names.centre(placeOf(entry))
  return {
    service_request_id: showCaseNumber(caseId),
    status: isOpen(entry) ? 'open' : 'closed',
    status_notes: NOTES[entry.step][call.language],
    service_name: names.category(entry.category),
    service_code: entry.category ?? null,
    description: words ?? null,
    agency_responsible: names.agency(entry.agency),
    service_notice: null,
    requested_datetime: openedAt,
    updated_datetime: entry.updated,
    expected_datetime: entry.due ?? null,
    address: null,
    address_id: placeOf(entry),
    zipcode: null,
    lat: centre?.lat ?? null,
    long: centre?.lon ?? null,
    media_url: entry.photo ? `${call.origin}${publicPhotoPath(call.tenant, caseId, entry.photo)}` : null,
    ...(extensions && {
      extended_attributes: {
        item: 'attribute',
        rows: [
          { key: 'group', value: names.group(entry.category) },
          { key: 'step', value: entry.step },
        ],
      },
    }),
  }
}

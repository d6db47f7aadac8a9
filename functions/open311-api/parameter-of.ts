import type { ErrorCode } from '#shared/domain/errors/error-codes.ts'

const PARAMETERS: Readonly<Record<string, string>> = {
  '/place/position/lat': 'lat',
  '/place/position/lon': 'long',
  '/place/position': 'lat, long',
  '/place/words': 'address_string',
  '/place/area': 'address_id',
  '/words': 'description',
  '/photos': 'media',
  '/contact/name': 'first_name, last_name',
  '/contact/phone': 'phone',
  '/contact/email': 'email',
}

/** What a field of our report is called by Open311; its pointer where it has no name there. */
export const parameterOf = (pointer: string): string =>
  PARAMETERS[pointer] ?? pointer.replace(/^\/answers\/([^/]+)$/, 'attribute[$1]')

/** Of refusals that name no field: the parameter they are about. */
export const PARAMETER_OF_CODE: Partial<Readonly<Record<ErrorCode, string>>> = {
  'category.unknown': 'service_code',
  'place.near': 'lat, long',
  'place.outside': 'lat, long',
  'place.unknown': 'address_id',
}

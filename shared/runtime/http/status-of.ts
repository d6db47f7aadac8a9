import type { ErrorCode } from '#shared/domain/errors/error-codes.ts'

/** The one map from what went wrong to HTTP. */
export const STATUS_OF: Readonly<Record<ErrorCode, number>> = {
  'input.invalid': 422,
  'json.malformed': 400,
  'body.too-large': 413,
  'media-type': 415,
  'key.missing': 400,
  'key.reused': 422,
  'category.unknown': 422,
  'condition.unknown': 422,
  'place.outside': 422,
  'place.unknown': 422,
  'join.not-possible': 409,
  'agency.unknown': 422,
  'photo.type': 422,
  'photo.unreadable': 422,
  'photo.missing': 422,
  'not-found': 404,
  forbidden: 403,
  'action.unknown': 404,
  'action.not-allowed': 409,
  'claim.held': 409,
  conflict: 409,
  'version.required': 428,
  'version.stale': 412,
}

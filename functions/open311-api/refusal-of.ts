import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { type Complaint, Open311Refusal } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { sentenceOf } from '#shared/runtime/http/problem.ts'
import { PARAMETER_OF_CODE, parameterOf } from './parameter-of.ts'

/** Whatever went wrong, as Open311 says it: the caller's fault by the parameters' own names, ours without a trace. */
export function refusalOf(error: unknown, event: APIGatewayProxyEventV2, log: Log): Open311Refusal {
  if (error instanceof Open311Refusal) return error
  if (error instanceof DomainError) return new Open311Refusal(complaintsOf(error))
  const { requestId } = event.requestContext
  log.error('request.failed', { requestId, route: event.routeKey }, error)
  return new Open311Refusal([{ code: 500, description: REFUSALS.failed(requestId) }])
}

function complaintsOf(error: DomainError): readonly Complaint[] {
  const code = error.code === 'not-found' ? 404 : 400
  if (error.fields.length === 0)
    return [{ code, description: { zh: sentenceFor(error, 'zh'), en: sentenceFor(error, 'en') } }]
  return error.fields.map(({ pointer, message, zh }) => {
    const parameter = parameterOf(pointer)
    return { code, description: { zh: `${parameter}: ${zh}`, en: `${parameter}: ${message}` } }
  })
}

/** Our sentences name the field of our own report where a person in danger confirms that he is in none. */
function sentenceFor(error: DomainError, language: Language): string {
  const parameter = PARAMETER_OF_CODE[error.code]
  const sentence = sentenceOf(error, language).replace('confirmNotEmergency: true', 'confirm_not_emergency=true')
  return parameter === undefined ? sentence : `${parameter}: ${sentence}`
}

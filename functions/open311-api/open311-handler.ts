import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { errorAnswer, Open311Refusal, refuse } from '#shared/domain/open311/refusal.ts'
import { writeJson } from '#shared/domain/open311/write-json.ts'
import { writeXml } from '#shared/domain/open311/write-xml.ts'
import { languageOf } from '#shared/runtime/http/language.ts'
import { problemOf } from '#shared/runtime/http/problem.ts'
import { answerCall } from './answer-call.ts'
import { formatOf } from './format-of.ts'
import type { Open311Deps } from './open311-deps.ts'
import { parameterOf } from './parameter-of.ts'
import { readCall } from './read-call.ts'
import { writeCsv } from './write-csv.ts'

type Result = APIGatewayProxyStructuredResultV2

/** Open311 behind its one greedy route: whatever comes, the answer is in the format asked for. */
export const open311Handler =
  (deps: Open311Deps) =>
  async (event: APIGatewayProxyEventV2): Promise<Result> => {
    const { format } = formatOf(event.rawPath)
    try {
      const call = await readCall(event, deps)
      const { status, answer } = await answerCall(call, deps)
      const bare = call.path[0] === 'discovery'
      return fitting(written(status, answer, { format: call.format, bare }))
    } catch (error) {
      const { complaints, status, retryAfter } = refusalOf(error, event, deps)
      const result = written(status, errorAnswer(complaints), {
        format: format === 'json' ? 'json' : 'xml',
        bare: false,
      })
      return retryAfter === undefined
        ? result
        : { ...result, headers: { ...result.headers, 'retry-after': String(retryAfter) } }
    }
  }

function refusalOf(error: unknown, event: APIGatewayProxyEventV2, { log }: Open311Deps): Open311Refusal {
  if (error instanceof Open311Refusal) return error
  const language = languageOf(event.headers['accept-language'] ?? 'zh')
  const { requestId } = event.requestContext
  if (error instanceof DomainError) {
    const code = error.code === 'not-found' ? 404 : 400
    const { title, errors = [] } = problemOf(error, language, requestId)
    const fields = errors.map(({ pointer, message }) => `${parameterOf(pointer)}: ${message}`)
    return new Open311Refusal((fields.length > 0 ? fields : [title]).map(description => ({ code, description })))
  }
  log.error('request.failed', { requestId, route: event.routeKey }, error)
  const description = `Something failed on our side (${requestId}); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.`
  return new Open311Refusal([{ code: 500, description }])
}

/** Lambda answers with six megabytes at most, as JSON; a little of it is not the body's. */
const BYTES_MAX = 6_000_000

/** More would be lost at the gateway, and the client told nothing but that something failed. */
function fitting(result: Result): Result {
  if (Buffer.byteLength(JSON.stringify(result.body)) <= BYTES_MAX) return result
  throw refuse(400, 'The answer is larger than 6 MB: ask for fewer at once with page and page_size, or for fewer days')
}

interface Shape {
  readonly format: 'xml' | 'json' | 'csv'
  /** Without a charset: a known validator of discovery insists. */
  readonly bare: boolean
}

const TYPES = { xml: 'text/xml', json: 'application/json', csv: 'text/csv' }

function written(statusCode: number, answer: Answer, { format, bare }: Shape): Result {
  const write = { xml: writeXml, json: writeJson, csv: writeCsv }[format]
  return {
    statusCode,
    headers: {
      'content-type': bare ? TYPES[format] : `${TYPES[format]}; charset=utf-8`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      // Public data for pages of any origin; no cookie and no login stands behind it.
      'access-control-allow-origin': '*',
    },
    body: write(answer),
  }
}

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Answer } from '#shared/domain/open311/answer.ts'
import { errorAnswer, refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { writeJson } from '#shared/domain/open311/write-json.ts'
import { writeXml } from '#shared/domain/open311/write-xml.ts'
import { answerCall } from './answer-call.ts'
import { errorFormatOf } from './format-of.ts'
import type { Open311Deps } from './open311-deps.ts'
import { languageIn, readCall } from './read-call.ts'
import { refusalOf } from './refusal-of.ts'
import { writeCsv } from './write-csv.ts'

type Result = APIGatewayProxyStructuredResultV2

/** Open311 behind its one greedy route: whatever comes, the answer is in the format asked for. */
export const open311Handler =
  (deps: Open311Deps) =>
  async (event: APIGatewayProxyEventV2): Promise<Result> => {
    try {
      const call = await readCall(event)
      const { status, format, answer, next } = await answerCall(call, deps)
      const result = written(status, answer, { format, bare: call.path[0] === 'discovery' })
      return fitting(next === undefined ? result : withHeader(result, 'link', `<${next}>; rel="next"`))
    } catch (error) {
      const { complaints, status, retryAfter } = refusalOf(error, event, deps.log)
      const format = errorFormatOf(event.rawPath, event.headers.accept)
      const result = written(status, errorAnswer(complaints, languageIn(event)), { format, bare: false })
      return retryAfter === undefined ? result : withHeader(result, 'retry-after', String(retryAfter))
    }
  }

const withHeader = (result: Result, name: string, value: string): Result => ({
  ...result,
  headers: { ...result.headers, [name]: value },
})

/** Lambda answers with six megabytes at most, as JSON; a little of it is not the body's. */
const BYTES_MAX = 6_000_000

/** More would be lost at the gateway, and the client told nothing but that something failed. */
function fitting(result: Result): Result {
  if (Buffer.byteLength(JSON.stringify(result.body)) <= BYTES_MAX) return result
  throw refuse(400, REFUSALS.tooMuch)
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
      'access-control-expose-headers': 'link, retry-after',
    },
    body: write(answer),
  }
}

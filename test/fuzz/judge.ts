import { parseXml } from '../support/open311.ts'
import type { Operation } from './operations.ts'
import type { FuzzRequest } from './request-for.ts'

const TRACE = /\n\s+at |node_modules|\.ts:\d+|\.js:\d+/

/** What is wrong with an answer; undefined: nothing. */
export async function faultOf(
  operation: Operation,
  request: FuzzRequest,
  response: Response,
): Promise<string | undefined> {
  const { status } = response
  const text = await response.text()
  if (status >= 500) return `answered ${status}: ${text.slice(0, 200)}`
  if (TRACE.test(text)) return `shows a stack trace: ${text.slice(0, 200)}`
  if (request.wrong !== undefined && status < 400) return `took ${request.wrong} and answered ${status}`
  const described = operation.answers[String(status)]
  if (!described) return `answered ${status}, which the contract does not know: ${text.slice(0, 200)}`
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const schema = described[type]
  if (!schema) return `answered ${status} as ${type || 'nothing'}, which the contract does not know`
  try {
    if (type === 'text/xml') return void parseXml(text)
    const checked = schema.safeParse(type.endsWith('json') ? JSON.parse(text) : text)
    if (!checked.success)
      return `answered ${status} with another body: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`
  } catch (error) {
    return `answered ${status} with what does not parse: ${error}`
  }
  return undefined
}

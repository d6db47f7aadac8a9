import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { lastOf, readForm } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { REFUSALS } from '#shared/domain/open311/refusal-texts.ts'
import { type Language, languageOf } from '#shared/runtime/http/language.ts'
import type { Call } from './call.ts'
import { formatOf } from './format-of.ts'
import { readBody } from './read-body.ts'

export const ROOT = '/open311/v2'

/** Everything a request says, decoded. Throws a refusal for what cannot be read. */
export async function readCall(event: APIGatewayProxyEventV2): Promise<Call> {
  const { method: asked } = event.requestContext.http
  // Whoever only looks whether something is there; the gateway leaves the body out.
  const method = asked === 'HEAD' ? 'GET' : asked
  if (!event.rawPath.startsWith(`${ROOT}/`)) throw refuse(404, REFUSALS.resource)
  const { segments, format } = formatOf(event.rawPath.slice(ROOT.length))
  const query = readForm(event.rawQueryString)
  const { form, media } = method === 'POST' ? await readBody(event) : { form: [], media: [] }
  const all = [...query, ...form]
  const prefixed = segments[0] === 't'
  return {
    ...{ method, format, media, form: all },
    path: prefixed ? segments.slice(2) : segments,
    jurisdiction: { inPath: prefixed ? segments[1] : undefined, asked: lastOf(all, 'jurisdiction_id') },
    language: languageIn(event),
    origin: originOf(event),
    address: event.rawPath,
    requestId: event.requestContext.requestId,
  }
}

/** These clients mostly say nothing; then it is the language of the place. */
export const languageIn = ({ headers }: APIGatewayProxyEventV2): Language =>
  languageOf(headers['accept-language'] ?? 'zh')

/** HTTP/1.0 clients may send no Host: then the gateway's own name. */
function originOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  return `${headers['x-forwarded-proto'] ?? 'https'}://${headers.host ?? requestContext.domainName}`
}

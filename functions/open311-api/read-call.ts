import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { lastOf, readForm } from '#shared/domain/open311/read-form.ts'
import { refuse } from '#shared/domain/open311/refusal.ts'
import { languageOf } from '#shared/runtime/http/language.ts'
import type { TenantCall } from './call.ts'
import { formatOf } from './format-of.ts'
import { readBody } from './read-body.ts'
import { type TenantDeps, tenantOf } from './tenant-of.ts'

export const ROOT = '/open311/v2'

/** Everything a request says, decoded. Throws a refusal for what cannot be read. */
export async function readCall(event: APIGatewayProxyEventV2, deps: TenantDeps): Promise<TenantCall> {
  const { method: asked } = event.requestContext.http
  // Whoever only looks whether something is there; the gateway leaves the body out.
  const method = asked === 'HEAD' ? 'GET' : asked
  const { segments, format } = formatOf(event.rawPath.slice(ROOT.length))
  if (format === 'unknown') throw refuse(400, 'This format is not supported: ask for xml or json')
  const query = readForm(event.rawQueryString)
  const { form, media } = method === 'POST' ? await readBody(event) : { form: [], media: [] }
  const all = [...query, ...form]
  const prefixed = segments[0] === 't'
  const tenant = await tenantOf(prefixed ? segments[1] : undefined, lastOf(all, 'jurisdiction_id'), deps)
  return {
    method,
    path: prefixed ? segments.slice(2) : segments,
    format,
    form: all,
    media,
    language: languageOf(event.headers['accept-language'] ?? 'zh'),
    origin: originOf(event),
    requestId: event.requestContext.requestId,
    tenant,
  }
}

/** HTTP/1.0 clients may send no Host: then the gateway's own name. */
function originOf({ headers, requestContext }: APIGatewayProxyEventV2): string {
  return `${headers['x-forwarded-proto'] ?? 'https'}://${headers.host ?? requestContext.domainName}`
}

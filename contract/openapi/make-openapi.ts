import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import { CaseDetail } from '#shared/api/case-detail.ts'
import { WorklistPage } from '#shared/api/worklist-page.ts'
import { Category } from '#shared/domain/registry/entries.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { endpoints } from './endpoints.ts'
import { open311Paths } from './open311-paths.ts'
import { operationOf } from './operation.ts'

/** OpenAPI knows no way to say an issuer that each deployment chooses, so the scopes stand in words. */
const SCOPES = {
  'wangge/report': 'report and follow',
  'wangge/task': "handle an agency's tasks",
  'wangge/desk': 'accept, file, dispatch, close',
  'wangge/registry': 'keep the registry',
  'wangge/supervise': 'look over shoulders',
}

const scopes = Object.entries(SCOPES)
  .map(([scope, what]) => `\`${scope}\`: ${what}.`)
  .join(' ')

const TAGS = [
  { name: 'reports-api', description: 'Reporting and following' },
  { name: 'cases-api', description: 'A case for those it concerns, its grid workers and its reporter' },
  { name: 'tasks-api', description: 'What agencies do with their tasks' },
  { name: 'desk-api', description: 'What the desk of an area decides' },
  { name: 'registry-api', description: 'How the place is organised' },
  { name: 'suggest-api', description: 'Categories for the words of a report' },
  { name: 'rules-api', description: 'Duty lists: lint, replay, publish; why a case went where it went' },
  { name: 'open311-api', description: 'Open311 GeoReport v2, with FixMyStreet’s updates and bulk CSV' },
]

/** The whole HTTP API as OpenAPI 3.1, from the schemas the functions check requests and answers with. */
export function makeOpenApi() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints()) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operationOf(endpoint) }
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Wangge',
        version: '0.1.0',
        description: 'Grassroots-governance event handling: reports become cases, cases become tasks of agencies.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/', description: 'The deployment itself' }],
      tags: TAGS,
      components: {
        schemas: { ReportInput, CaseDetail, WorklistPage, Category },
        securitySchemes: {
          apiKey: { type: 'apiKey', in: 'query', name: 'api_key', description: 'In the query or the body.' },
          oidc: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: `An access token (RS256) of the deployment’s own OpenID Connect issuer, with the scopes an operation names. ${scopes}`,
          },
        },
      },
      paths: { ...paths, ...open311Paths() } as ZodOpenApiPathsObject,
    },
    { outputIdSuffix: 'Read' },
  )
}

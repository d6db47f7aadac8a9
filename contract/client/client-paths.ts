import './typescript-five.ts'

/** The types of clients/ts: every path with what it takes and answers. */
export async function clientPaths(openapi: string): Promise<string> {
  const { default: openapiTS, astToString } = await import('openapi-typescript')
  const types = astToString(await openapiTS(openapi, { defaultNonNullable: false }))
  return `// Generated from docs/openapi.json by npm run contract.\n${types}`
}

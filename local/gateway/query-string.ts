/** `queryStringParameters` of payload 2.0: decoded, a repeated name joined with commas; absent when there are none. */
export function queryStringParameters(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(rawQueryString))
    parameters[name] = Object.hasOwn(parameters, name) ? `${parameters[name]},${value}` : value
  return parameters
}

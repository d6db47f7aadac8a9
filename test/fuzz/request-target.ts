/** A path with its `{names}` filled and its query, as they stand in a request. */
export function requestTarget(
  path: string,
  values: Readonly<Record<string, string>>,
  query: readonly (readonly [name: string, value: string])[],
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ''))
  return query.length > 0
    ? `${filled}?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]))}`
    : filled
}

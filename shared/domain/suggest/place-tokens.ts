/** Before the id of an area: no text holds a token that begins with it. */
const MARK = '@'

/** The areas below the county, from the town to the grid: what lies above says nothing, because every report of a desk has it. */
export const placeTokens = (path: readonly string[] = []): string[] =>
  path.filter(area => area.includes(':')).map(area => `${MARK}${area}`)

export const areaOfToken = (token: string): string | undefined =>
  token.startsWith(MARK) ? token.slice(MARK.length) : undefined

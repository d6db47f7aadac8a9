import type { RouteModel } from '../template/model.ts'

export interface RouteMatch {
  readonly route: RouteModel
  /** Decoded; absent when the route has no variables. */
  readonly pathParameters?: Readonly<Record<string, string>>
}

interface CompiledRoute {
  readonly route: RouteModel
  readonly method: string
  readonly segments: readonly Segment[]
}

type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'greedy'; readonly name: string }

const RANK: Readonly<Record<Segment['kind'], number>> = { text: 0, variable: 1, greedy: 2 }

/**
 * API Gateway's choice among the routes of an HTTP API: a full match for path and method, then a match with a greedy
 * variable, then `$default` (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html).
 * A trailing slash is a different path.
 */
export function compileRoutes(
  routes: readonly RouteModel[],
): (method: string, encodedPath: string) => RouteMatch | undefined {
  const compiled = routes.filter(route => route.routeKey !== '$default').map(compile)
  const ordered = compiled.toSorted(bySpecificity)
  const fallback = routes.find(route => route.routeKey === '$default')
  return (method, encodedPath) => {
    const parts = encodedPath.split('/').slice(1)
    for (const candidate of ordered) {
      if (candidate.method !== 'ANY' && candidate.method !== method) continue
      const variables = matchSegments(candidate.segments, parts)
      if (!variables) continue
      const { route } = candidate
      return Object.keys(variables).length > 0 ? { route, pathParameters: variables } : { route }
    }
    return fallback && { route: fallback }
  }
}

function compile(route: RouteModel): CompiledRoute {
  const [method = '', path = ''] = route.routeKey.split(' ')
  return { route, method, segments: path.split('/').slice(1).map(toSegment) }
}

function toSegment(text: string): Segment {
  const [, name, plus] = /^\{([^}+]+)(\+?)\}$/.exec(text) ?? []
  if (name === undefined) return { kind: 'text', text }
  return { kind: plus ? 'greedy' : 'variable', name }
}

function bySpecificity(left: CompiledRoute, right: CompiledRoute): number {
  for (let at = 0; at < Math.max(left.segments.length, right.segments.length); at++) {
    const difference = rankAt(left, at) - rankAt(right, at)
    if (difference !== 0) return difference
  }
  return Number(left.method === 'ANY') - Number(right.method === 'ANY')
}

function rankAt(route: CompiledRoute, at: number): number {
  const segment = route.segments[at]
  return segment ? RANK[segment.kind] : -1
}

function matchSegments(segments: readonly Segment[], parts: readonly string[]): Record<string, string> | undefined {
  const variables: Record<string, string> = {}
  for (const [at, segment] of segments.entries()) {
    if (segment.kind === 'greedy') {
      const rest = parts.slice(at).join('/')
      if (rest === '') return undefined
      variables[segment.name] = decodePath(rest)
      return variables
    }
    const part = parts[at]
    if (part === undefined || part === '') {
      if (segment.kind === 'text' && segment.text === part) continue
      return undefined
    }
    if (segment.kind === 'variable') variables[segment.name] = decodePath(part)
    else if (decodePath(part) !== segment.text) return undefined
  }
  return parts.length === segments.length ? variables : undefined
}

/** Percent-decoding that leaves a broken escape as it stands. */
export function decodePath(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

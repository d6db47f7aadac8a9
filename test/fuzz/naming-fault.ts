import type { BrokenRequest } from './broken-requests.ts'
import type { Operation } from './operations.ts'

interface Told {
  readonly code?: string
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[]
}

/**
 * What is wrong with how a refusal names the broken field; undefined: nothing. Shape and status are held against the contract
 * elsewhere. A body's or a query's field, or what is in it, is named alone: so nothing but the breakage was wrong.
 */
export function namingFault(
  operation: Operation,
  { kind, in: where, field }: BrokenRequest,
  { status, text }: { status: number; text: string },
): string | undefined {
  if (operation.path.startsWith('/open311/')) {
    if (where === 'path' ? status === 404 : text.includes(field)) return undefined
    return `answered ${status} and does not name ${field}: ${text.slice(0, 200)}`
  }
  const { code, errors = [] } = JSON.parse(text) as Told
  const said = `answered ${status} ${code} ${JSON.stringify(errors)}`
  if (where === 'header') return status === 400 || status === 404 ? undefined : said
  if (where === 'path') {
    if (status === 404 && errors.length === 0) return undefined
    return status === 422 && errors.length === 1 && errors[0]?.pointer === `/${field}` ? undefined : said
  }
  const wanted = where === 'query' ? `/${field}` : field
  const others = errors.filter(({ pointer }) => pointer !== wanted && !pointer.startsWith(`${wanted}/`))
  if (status !== 422 || code !== 'input.invalid' || errors.length === 0 || others.length > 0) return said
  return kind === 'extra' && !errors.some(({ message }) => message.includes('not-asked-for')) ? said : undefined
}

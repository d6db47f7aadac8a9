import { validOn } from '../valid-on.ts'
import { PlaceName } from './place-name.ts'

export interface NameQuery {
  /** Part of a Chinese or English name, first letters of its pinyin, or the code. */
  readonly q: string
  /** Local date: what is not valid on it is not found. */
  readonly date: string
  readonly most: number
}

const LEVELS = PlaceName.shape.level.options
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** Places by name: the whole name first, then its beginning, then a part of it; of equals the larger place. */
export function findNames(names: readonly PlaceName[], { q, date, most }: NameQuery): readonly PlaceName[] {
  const asked = plain(q)
  if (asked === '') return []
  return names
    .flatMap(name => {
      const rank = rankOf(name, asked)
      return rank !== undefined && validOn(name, date) ? [{ name, rank }] : []
    })
    .sort((a, b) => a.rank - b.rank || levelOf(a.name) - levelOf(b.name) || (a.name.id < b.name.id ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

const levelOf = ({ level }: PlaceName): number => LEVELS.indexOf(level)

function rankOf({ name, code, initials }: PlaceName, asked: string): number | undefined {
  const texts = [plain(name.zh), ...(name.en === undefined ? [] : [plain(name.en)]), ...initials]
  if (texts.includes(asked) || code.toLowerCase() === asked) return 0
  if (texts.some(text => text.startsWith(asked))) return 1
  return texts.some(text => text.includes(asked)) ? 2 : undefined
}

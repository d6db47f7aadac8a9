/** The first character of each initial in the collation by pinyin that every full ICU holds: no table of characters is needed. */
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀']
const LETTERS = 'abcdefghjklmnopqrstwxyz'
const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** Characters read in two ways in names of places; the collation knows one. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ 长: 'cz', 重: 'cz', 乐: 'ly', 朝: 'cz', 单: 'ds', 厦: 'xs', 行: 'hx', 莘: 'sx', 圩: 'wx', 埔: 'bp', 堡: 'bp' },
  ...{ 曾: 'cz', 石: 'sd', 盛: 'cs', 解: 'jx', 番: 'fp', 车: 'cj', 尉: 'wy', 阿: 'ae', 会: 'hk' },
}
const MOST_READINGS = 4

/** How a name is typed by the first letters of its pinyin: `西湖区` → `xhq`; each reading once where a character has two. */
export function initialsOf(name: string): readonly string[] {
  let readings = ['']
  for (const char of name.normalize('NFKC').toLowerCase()) {
    const letters = [...lettersOf(char)]
    if (letters.length === 0) continue
    const all = readings.flatMap(before => letters.map(letter => before + letter))
    readings = all.length <= MOST_READINGS ? all : readings.map(before => before + letters[0])
  }
  return readings.filter(Boolean)
}

function lettersOf(char: string): string {
  if (/[a-z0-9]/.test(char)) return char
  if (!/\p{Script=Han}/u.test(char)) return ''
  const at = FIRST.findLastIndex(first => byPinyin.compare(first, char) <= 0)
  return OTHERS[char] ?? LETTERS[at] ?? ''
}

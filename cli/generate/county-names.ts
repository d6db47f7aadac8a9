import type { Names } from '#shared/domain/registry/names.ts'
import { pick } from './random.ts'

/** First and second syllable of invented places: common in names, chosen so that no pair is a county's. */
const FIRST = [
  ...[
    ['云', 'Yun'],
    ['清', 'Qing'],
    ['松', 'Song'],
    ['石', 'Shi'],
    ['竹', 'Zhu'],
    ['梅', 'Mei'],
    ['荷', 'He'],
  ],
  ...[
    ['白', 'Bai'],
    ['青', 'Qing'],
    ['银', 'Yin'],
    ['枫', 'Feng'],
    ['柳', 'Liu'],
    ['桐', 'Tong'],
    ['茶', 'Cha'],
  ],
] as const
const SECOND = [
  ...[
    ['溪', 'xi'],
    ['桥', 'qiao'],
    ['岭', 'ling'],
    ['塘', 'tang'],
    ['湾', 'wan'],
    ['坞', 'wu'],
    ['渡', 'du'],
  ],
  ...[
    ['埠', 'bu'],
    ['坪', 'ping'],
    ['岙', 'ao'],
    ['泉', 'quan'],
    ['浦', 'pu'],
    ['屿', 'yu'],
    ['堰', 'yan'],
  ],
] as const
const TOWNS = [
  ['街道', 'Subdistrict'],
  ['镇', 'Town'],
  ['乡', 'Township'],
] as const
const VILLAGES = [
  ['社区', 'Community'],
  ['村', 'Village'],
] as const

/** Draws names for invented places. Two villages may have one name, as real ones do. */
export function countyNames(
  random: () => number,
): Record<'province' | 'city' | 'county' | 'town' | 'village', () => Names> {
  const name = (kinds: readonly (readonly [string, string])[]) => (): Names => {
    const [[zh1, en1], [zh2, en2], [zh, en]] = [pick(random, FIRST), pick(random, SECOND), pick(random, kinds)]
    return { zh: `${zh1}${zh2}${zh}`, en: `${en1}${en2} ${en}` }
  }
  return {
    province: name([['省（虚构）', 'Province (invented)']]),
    city: name([['市（虚构）', '(invented)']]),
    county: name([['县（虚构）', 'County (invented)']]),
    town: name(TOWNS),
    village: name(VILLAGES),
  }
}

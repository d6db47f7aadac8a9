import type { Explanation, TakenSuggestion } from './explanation.ts'
import type { ReasonNames } from './reason-names.ts'
import type { WhyLost } from './why-lost.ts'

/** The reason as one sentence. A rule goes by its id, for whoever looks it up. */
export function routingText(reason: Explanation, language: 'zh' | 'en', names: ReasonNames): string {
  const zh = language === 'zh'
  const category = (id: string) => `“${names.category(id)[language]}”`
  switch (reason.code) {
    case 'rule': {
      const lost = reason.runnerUp && runnerUpText(reason.runnerUp, zh)
      const area = names.area(reason.ruleArea)[language]
      const every = reason.ruleCategory === '*'
      const of = every ? (zh ? '所有类别' : 'every category') : category(reason.ruleCategory)
      const more = `${detailText(reason, zh, names)}${lost ?? ''}${suggestedText(reason, zh, category)}`
      return zh
        ? `按${area}权责清单中${of}的规则派遣（${reason.rule}，第 ${reason.ruleVersion} 版）。${more}`
        : `Sent by the duty list of ${area} for ${of} (rule ${reason.rule}, version ${reason.ruleVersion}).${more}`
    }
    case 'fallback': {
      const why = BECAUSE[reason.because][language]
      const suggested = suggestedText(reason, zh, category)
      return zh
        ? `${why}，由本地兜底部门承办（类别${category(reason.category)}）。${suggested}`
        : `${why}: the fallback agency of this place takes ${category(reason.category)}.${suggested}`
    }
    case 'by-hand':
      return zh ? '由派遣员人工派遣。' : 'Sent by a dispatcher.'
    case 'no-category':
      return zh ? '上报未选择类别，需人工判断。' : 'The report names no category; a person must choose.'
    case 'several-conditions':
      return zh
        ? `类别${category(reason.category)}有多个立案条件，需人工选择。`
        : `Category ${category(reason.category)} has several conditions and none was given; a person must choose.`
    case 'no-rule':
      return zh
        ? `没有适用于类别${category(reason.category)}的规则。`
        : `No duty rule covers category ${category(reason.category)} at this place.`
    case 'no-agency':
      return zh
        ? `规则 ${reason.rule} 需要“${reason.wanted}”，但没有覆盖此地的该类部门。`
        : `Rule ${reason.rule} wants “${reason.wanted}”, and no such agency covers this place.`
    case 'returned':
      return zh
        ? '原派遣部门已回退，需重新判断。'
        : 'The agency it was sent to gave it back; a person must decide anew.'
    case 'review':
      return zh ? '上报人申请复核，需重新判断。' : 'The reporter asked to have it looked at again.'
    case 'refuted':
      return zh ? '核实结果为不属实，需人工判断。' : 'The grid worker found the report untrue; a person must decide.'
    case 'cannot-tell':
      return zh ? '现场无法核实，需人工判断。' : 'The grid worker could not tell; a person must decide.'
    case 'unmerged':
      return zh ? '已撤销并案，需重新判断。' : 'It was merged with another case and taken out again.'
    case 'verify-first':
      return zh ? '本类事项须先核实。' : 'Matters of this category are verified first.'
    case 'whistle':
      return zh ? '由属地吹哨，到现场会商处置。' : 'Called to the spot by a whistle.'
    case 'assist':
      return zh ? '由主办部门请求协办。' : 'Asked for by the lead agency.'
    case 'ruled':
      return zh
        ? `经裁决指定；备选部门为${names.agency(reason.fallback).zh}。`
        : `Named by a ruling; the fallback is ${names.agency(reason.fallback).en}.`
    case 'moved':
      return zh ? '由其他层级转来，需人工判断。' : 'It came from the desk of another level; a person must decide.'
    case 'policy':
      return zh ? '本地运行规则要求人工派遣。' : 'The policy of this place leaves dispatching to people.'
    case 'held':
      return zh
        ? `${HELD[reason.limit].zh}短时间内上报较多，先由人工查看。`
        : `Many reports ${HELD[reason.limit].en} in a short time; a person looks first.`
    case 'danger':
      return zh
        ? `内容涉及险情，请先拨打 ${reason.line}，再由人工转办或派遣。`
        : `It tells of danger: call ${reason.line} first, then hand it over or dispatch it.`
    default:
      return reason satisfies never
  }
}

const BECAUSE = {
  'no-rule': { zh: '没有适用的规则', en: 'No duty rule applies' },
  'no-agency': { zh: '规则所指部门不在', en: 'The agency its rule wants is not there' },
} as const

/** What else decided: the condition, the town's part, a stand-in. */
function detailText(
  { when, town, insteadOf }: Extract<Explanation, { code: 'rule' }>,
  zh: boolean,
  { agency }: ReasonNames,
): string {
  const details = [
    when && (zh ? `适用条件：${when}` : `Its condition held: ${when}`),
    town && TOWN[town][zh ? 'zh' : 'en'],
    insteadOf && (zh ? `代替${agency(insteadOf).zh}承办` : `It stands in for ${agency(insteadOf).en}`),
  ].filter(Boolean)
  return details.map(detail => (zh ? `${detail}。` : ` ${detail}.`)).join('')
}

const TOWN = {
  basic: { zh: '属镇街基本履职事项', en: 'It is a basic duty of towns' },
  assist: { zh: '属镇街配合履职事项', en: 'Towns only assist in it' },
  withdrawn: { zh: '属上级收回事项，不派镇街', en: 'It was withdrawn from towns' },
} as const

/** What nobody chose, said so. */
function suggestedText(
  { category, suggested }: { readonly category: string; readonly suggested?: TakenSuggestion | undefined },
  zh: boolean,
  nameOf: (id: string) => string,
): string {
  if (!suggested) return ''
  // Rounded down: 99 % that is not quite certain must not read as certain.
  const percent = Math.floor(suggested.probability * 100)
  return zh
    ? `上报未选择类别，系统按文字判断为${nameOf(category)}（可能性 ${percent}%，模型 ${suggested.model}）。`
    : ` The report named no category; its words were taken for ${nameOf(category)} (${percent} % likely, model ${suggested.model}).`
}

const LOST = {
  'wider-area': { zh: '范围更大', en: 'its area is wider' },
  'any-category': { zh: '适用于所有类别', en: 'it is for every category' },
  'wider-category': { zh: '类别更宽', en: 'its category is wider' },
  'no-condition': { zh: '没有附加条件', en: 'it has no condition' },
  'later-order': { zh: '次序在后', en: 'its order is later' },
  'later-id': { zh: '与其相同但编号在后', en: 'it says the same and its id comes later' },
} as const

const runnerUpText = ({ rule, why }: { rule: string; why: WhyLost }, zh: boolean): string =>
  zh ? `规则 ${rule} ${LOST[why].zh}，未采用。` : ` Rule ${rule} lost: ${LOST[why].en}.`

const HELD = {
  device: { zh: '同一设备', en: 'from one device' },
  address: { zh: '同一网络地址', en: 'from one network address' },
  place: { zh: '同一地点', en: 'at one place' },
} as const

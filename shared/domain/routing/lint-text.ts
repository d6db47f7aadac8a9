import type { LintFinding } from './lint-finding.ts'

type Texts = { readonly [C in LintFinding['code']]: { readonly zh: string; readonly en: string } }

const TEXTS: Texts = {
  tie: {
    zh: '规则 {rule} 与 {detail} 条件相同，无法区分先后',
    en: 'Rules {rule} and {detail} say the same of the same matters; give one a condition or an order',
  },
  'condition-invalid': {
    zh: '规则 {rule} 的条件有误：{detail}',
    en: 'The condition of {rule} cannot be used: {detail}',
  },
  'condition-may-fail': {
    zh: '规则 {rule} 的条件可能出错（{detail}）',
    en: 'The condition of {rule} can fail on some reports ({detail})',
  },
  'category-unknown': {
    zh: '规则 {rule} 的类别 {detail} 不存在',
    en: '{rule} is for {detail}, and there is no such category',
  },
  'agency-unknown': {
    zh: '规则 {rule} 的部门 {detail} 不存在',
    en: '{rule} wants {detail}, and there is no such agency',
  },
  'agency-closed': { zh: '规则 {rule} 的部门 {detail} 已停用', en: '{rule} wants {detail}, which is closed' },
  'town-leads': {
    zh: '规则 {rule} 为上级收回或配合事项，却由镇街部门 {detail} 主办',
    en: '{rule} is no matter for towns to lead, and {detail} is of a town',
  },
  unreachable: {
    zh: '规则 {rule} 永远不会用到',
    en: '{rule} is never asked: nearer or more specific rules come first everywhere',
  },
  hole: {
    zh: '类别 {category} 在 {count} 个区域没有规则，例如 {example}',
    en: 'Nothing covers category {category} in {count} areas, {example} for one',
  },
  'no-agency-there': {
    zh: '规则 {rule} 在 {count} 处没有对应部门，例如 {example}',
    en: '{rule} finds no agency for {count} matters and places, in {example} for one',
  },
}

export const lintText = (finding: LintFinding, language: 'zh' | 'en'): string =>
  TEXTS[finding.code][language].replace(/\{(\w+)\}/g, (_, name: keyof LintFinding) => String(finding[name] ?? ''))

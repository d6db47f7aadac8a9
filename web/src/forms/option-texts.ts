import { language } from '../language/language.ts'

/** What values of our contract are called. A value without a name here is shown as it is. */
const NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  emergency: { zh: '紧急情况', en: 'An emergency' },
  'in-court': { zh: '诉讼、仲裁或复议中', en: 'Before a court or arbitration' },
  petition: { zh: '信访或纪检监察', en: 'For petition or discipline offices' },
  'already-handled': { zh: '已处理且无新情况', en: 'Dealt with, nothing new' },
  private: { zh: '涉密或涉他人隐私', en: 'Secrets or privacy of others' },
  untrue: { zh: '现场核实不属实', en: 'Nothing of the kind was found there' },
  'no-duty': { zh: '不属于部门职责', en: "Outside any agency's duty" },
  unlawful: { zh: '诉求不合法', en: 'Unlawful request' },
  unclear: { zh: '信息不足', en: 'Too little is known' },
  'wrong-dispatch': { zh: '派遣有误', en: 'Wrong agency' },
  other: { zh: '其他', en: 'Other' },
  urgent_hour: { zh: '紧急工作时', en: 'urgent hours (day and night)' },
  urgent_day: { zh: '紧急工作日', en: 'urgent days (day and night)' },
  calendar_hour: { zh: '小时（自然时）', en: 'hours' },
  calendar_day: { zh: '天（自然日）', en: 'days' },
  working_hour: { zh: '工作时', en: 'working hours' },
  working_day: { zh: '工作日', en: 'working days' },
  elapsed: { zh: '按工作时间累计', en: 'counted in working time' },
  by_date: { zh: '按日期', en: 'counted by date' },
  true: { zh: '是', en: 'Yes' },
  false: { zh: '否', en: 'No' },
}

export const optionName = (value: unknown): string => NAMES[String(value)]?.[language.value] ?? String(value)

import type { LimitUnit } from './limit.ts'

interface DeadlineTexts {
  readonly units: Readonly<Record<LimitUnit | 'date' | 'hour' | 'minute', (amount: string) => string>>
  readonly started: string
  readonly due: string
  readonly paused: string
  readonly resumed: string
  readonly extended: string
  readonly restored: string
  readonly recomputed: string
  readonly unknown: string
  readonly isDue: string
  readonly isPaused: string
  readonly isProvisional: string
  readonly hasNoData: string
  readonly calendar: string
}

const en = (one: string, many: string) => (amount: string) => `${amount} ${amount === '1' ? one : many}`
const zh = (unit: string) => (amount: string) => `${amount}${unit}`

/** The sentences of a deadline's account; `{name}` is filled in. */
export const DEADLINE_TEXTS: Readonly<Record<'zh' | 'en', DeadlineTexts>> = {
  en: {
    units: {
      urgent_hour: en('hour, day and night', 'hours, day and night'),
      urgent_day: en('day, holidays too', 'days, holidays too'),
      calendar_hour: en('hour, day and night', 'hours, day and night'),
      calendar_day: en('day, holidays too', 'days, holidays too'),
      working_hour: en('working hour', 'working hours'),
      working_day: en('working day of 8 working hours', 'working days of 8 working hours'),
      date: en('working day by date', 'working days by date'),
      hour: en('hour', 'hours'),
      minute: en('minute', 'minutes'),
    },
    started: 'Started {at}; limit {limit}{due}.',
    due: ': due {due}',
    paused: 'Paused {at}.',
    resumed: 'Resumed {at}; {moved} paused are added{due}.',
    extended: 'Extended {at} by {limit}{due}.',
    recomputed: 'Counted again {at} with calendar {calendar}{due}.',
    restored: 'Given back {at}: {moved} since {since}{due}.',
    unknown: 'a time not yet known',
    isDue: 'Due {due}.',
    isPaused: 'The clock is stopped.',
    isProvisional:
      'Provisional: the calendar ends on {lastDate}. The deadline is computed when the next year is imported.',
    hasNoData: 'Provisional: no calendar has been imported. The deadline is computed when one is.',
    calendar: 'Counted with calendar {calendar} ({timeZone}).',
  },
  zh: {
    units: {
      urgent_hour: zh('个紧急工作时（昼夜连续）'),
      urgent_day: zh('个紧急工作日（含节假日）'),
      calendar_hour: zh('小时（昼夜连续）'),
      calendar_day: zh('个自然日（含节假日）'),
      working_hour: zh('个工作时'),
      working_day: zh('个工作日（每日按8个工作时）'),
      date: zh('个工作日（按日期）'),
      hour: zh('小时'),
      minute: zh('分钟'),
    },
    started: '{at} 开始计时，时限{limit}{due}。',
    due: '，截止 {due}',
    paused: '{at} 暂停计时。',
    resumed: '{at} 恢复计时，补回暂停的{moved}{due}。',
    extended: '{at} 延期{limit}{due}。',
    recomputed: '{at} 按日历 {calendar} 重新计算{due}。',
    restored: '{at} 退还自 {since} 起的{moved}{due}。',
    unknown: '尚不能确定的时间',
    isDue: '截止时间：{due}。',
    isPaused: '当前暂停计时。',
    isProvisional: '暂定：工作日历只到 {lastDate}，导入下一年日历后计算截止时间。',
    hasNoData: '暂定：尚未导入工作日历，导入后计算截止时间。',
    calendar: '按日历 {calendar}（{timeZone}）计算。',
  },
}

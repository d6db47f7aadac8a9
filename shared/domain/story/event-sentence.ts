import type { CaseEvent, EventOf } from '../case/events/case-event.ts'
import { showCaseNumber } from '../case-number/case-number.ts'
import { DEADLINE_TEXTS } from '../deadline/deadline-texts.ts'
import { limitText } from '../deadline/limit-text.ts'
import type { BothNames } from '../registry/names.ts'
import { routingText } from '../routing/routing-text.ts'
import type { StoryNames } from './story-names.ts'

export interface Sentence extends BothNames {
  /** Whether everybody may read it. */
  readonly open: boolean
}

const all = (zh: string, en: string): Sentence => ({ zh, en, open: true })
const staff = (zh: string, en: string): Sentence => ({ zh, en, open: false })

/** What happened, in one plain sentence. */
export function eventSentence(event: CaseEvent, names: StoryNames): Sentence {
  switch (event.type) {
    case 'ReportSubmitted':
      return all('收到上报。', 'Reported.')
    case 'CaseAccepted':
      return all('已受理。', 'Accepted.')
    case 'CaseRejected':
      return all('不予受理。', 'Not taken on.')
    case 'RejectionReviewed':
      return all('上报人申请复核。', 'The reporter asked to have it looked at again.')
    case 'CaseTransferred':
      return all(`已转 ${event.to}。`, `Handed to ${event.to}.`)
    case 'CaseSelfHandled':
      return all('网格员当场处理完毕。', 'Put right on the spot by a grid worker.')
    case 'VerificationAsked':
      return all('派网格员现场核实。', 'A grid worker was sent to verify it.')
    case 'VerificationAnswered': {
      const found = {
        confirmed: ['属实', 'true'],
        refuted: ['不属实', 'untrue'],
        'cannot-tell': ['无法核实', 'not to be told'],
      }
      const [zh = '', en = ''] = found[event.finding]
      return all(`核实结果：${zh}。`, `Found ${en}.`)
    }
    case 'CaseMerged':
      return all(`并入案件 ${showCaseNumber(event.parent)}。`, `Merged into case ${showCaseNumber(event.parent)}.`)
    case 'CaseUnmerged':
      return all('撤销并案。', 'Taken out of the merge again.')
    case 'ChildJoined':
      return all(`案件 ${showCaseNumber(event.child)} 并入。`, `Case ${showCaseNumber(event.child)} joined.`)
    case 'ChildLeft':
      return all(`案件 ${showCaseNumber(event.child)} 分出。`, `Case ${showCaseNumber(event.child)} left.`)
    case 'CaseFiled':
      return all(`立案：${filedZh(event, names)}。`, `Filed under ${filedEn(event, names)}.`)
    case 'CaseReclassified':
      return all(`更正为：${filedZh(event, names)}。`, `Reclassified as ${filedEn(event, names)}.`)
    case 'CaseVoided':
      return all('立案有误，作废。', 'Voided: it was filed by mistake.')
    case 'CaseMoved':
      return all(
        event.direction === 'up' ? '上报上级办理。' : '下派办理。',
        event.direction === 'up' ? 'Sent up.' : 'Sent down.',
      )
    case 'TriageRequested':
      return staff(routingText(event.reason, 'zh', names.reasons), routingText(event.reason, 'en', names.reasons))
    case 'CaseClaimed':
      return staff(`${names.person(event.by).zh}领取。`, `Claimed by ${names.person(event.by).en}.`)
    case 'CaseReleased':
      return staff('放回待办。', 'Released.')
    case 'CaseRuled':
      return all(`裁决：由${names.agency(event.agency).zh}办理。`, `Ruled: ${names.agency(event.agency).en} must act.`)
    case 'TaskDispatched': {
      const [agency, due] = [names.agency(event.agency), names.time(event.due)]
      const zh = event.kind === 'lead' ? `派给${agency.zh}` : `请${agency.zh}协办`
      const en = event.kind === 'lead' ? `Sent to ${agency.en}` : `${agency.en} asked to assist`
      return all(`${zh}，${due.zh} 前办结。`, `${en}, due ${due.en}.`)
    }
    case 'TaskDelivered':
      return staff(
        `任务已送达${names.task(event.task).zh}的队列。`,
        `The task lies on the queue of ${names.task(event.task).en}.`,
      )
    case 'TaskSigned':
      return all('已签收。', 'Signed for.')
    case 'TaskWithdrawn':
      return all(`${names.task(event.task).zh}的任务撤回。`, `The task of ${names.task(event.task).en} is withdrawn.`)
    case 'HandlerAssigned':
      return staff(`指派${names.person(event.handler).zh}。`, `Assigned: ${names.person(event.handler).en}.`)
    case 'HandlerWithdrawn':
      return staff('撤回指派。', 'Assignment withdrawn.')
    case 'TaskResolved':
      return all('部门反馈已处理。', 'The agency says it is done.')
    case 'TaskReopened': {
      const zh = { 'check-failed': '核查不通过，返工', rework: '返工', reopened: '重新办理' }[event.why]
      const en = {
        'check-failed': 'The check failed; to be done again',
        rework: 'To be done again',
        reopened: 'Taken up again',
      }[event.why]
      return all(`${zh}，${names.time(event.due).zh} 前办结。`, `${en}, due ${names.time(event.due).en}.`)
    }
    case 'CheckAsked':
      return all('派他人现场核查。', 'Somebody else was sent to check the fix.')
    case 'CheckAnswered':
      return event.passed ? all('核查通过。', 'The check was passed.') : all('核查不通过。', 'The check failed.')
    case 'TaskOverdue':
      return all(
        `${names.task(event.task).zh}超期（第 ${event.level} 级）。`,
        `${names.task(event.task).en} is overdue (level ${event.level}).`,
      )
    case 'DeadlineNear':
      return staff(
        `${names.task(event.task).zh}的时限已过 ${event.share * 100}%。`,
        `${names.task(event.task).en} has used ${event.share * 100} % of its time.`,
      )
    case 'DeadlineRecomputed':
      return event.provisional
        ? staff('工作日历变更，截止时间暂定。', 'The calendar changed; the deadline is provisional.')
        : all(
            `工作日历变更，${names.time(event.due).zh} 前办结。`,
            `The calendar changed: due ${names.time(event.due).en}.`,
          )
    case 'StageStarted':
      return event.stage === 'acceptance'
        ? staff(`须在 ${names.time(event.due).zh} 前受理。`, `To be taken on by ${names.time(event.due).en}.`)
        : staff(`须在 ${names.time(event.due).zh} 前派遣。`, `To be sent to an agency by ${names.time(event.due).en}.`)
    case 'StageOverdue': {
      const names = {
        acceptance: ['受理', 'Taking it on'],
        dispatch: ['派遣', 'Sending it'],
        verify: ['核实', 'Verifying it'],
        check: ['核查', 'Checking the fix'],
      } as const
      const [zh, en] = names[event.stage]
      return staff(`${zh}超时。`, `${en} takes too long.`)
    }
    case 'SuspensionReviewDue':
      return staff('挂账到期复查。', 'The suspension is to be looked at again.')
    case 'ReturnRequested':
      return staff(`申请回退，依据 ${event.basis}。`, `The agency asks to return it, by ${event.basis}.`)
    case 'ReturnGranted':
      return all('同意回退，重新派遣。', 'It was not theirs; it is sent anew.')
    case 'ReturnRefused':
      return staff('不同意回退。', 'The return was refused.')
    case 'ArbitrationOpened':
      return all('再次申请回退，提请裁决。', 'A second return: a higher level rules.')
    case 'ExtensionRequested':
      return staff(
        `申请延期 ${limitText(event.more, DEADLINE_TEXTS.zh.units)}。`,
        `Asks for ${limitText(event.more, DEADLINE_TEXTS.en.units)} more.`,
      )
    case 'ExtensionGranted':
      return all(`同意延期至 ${names.time(event.due).zh}。`, `More time was given, until ${names.time(event.due).en}.`)
    case 'ExtensionRefused':
      return staff('不同意延期。', 'More time was refused.')
    case 'SuspensionRequested':
      return staff(
        `申请挂账至 ${names.time(event.until).zh}。`,
        `Asks to suspend it until ${names.time(event.until).en}.`,
      )
    case 'SuspensionGranted':
      return all(`挂账至 ${names.time(event.until).zh}。`, `Suspended until ${names.time(event.until).en}.`)
    case 'SuspensionRefused':
      return staff('不同意挂账。', 'The suspension was refused.')
    case 'TaskResumed':
      return all(`恢复处置，${names.time(event.due).zh} 前办结。`, `Resumed, due ${names.time(event.due).en}.`)
    case 'AppealFiled':
      return staff('部门申诉。', 'The agency appeals.')
    case 'AppealGranted':
      return staff('申诉成立，不计入考评。', 'The appeal was granted: left out of the scores.')
    case 'AppealRefused':
      return staff('申诉不成立。', 'The appeal was refused.')
    case 'RequestEndorsed':
      return staff(
        `${names.person(event.by).zh}同意，转下一级审批。`,
        `Agreed by ${names.person(event.by).en}; the next one is asked.`,
      )
    case 'ReporterAsked':
      return all(
        `请上报人补充，${names.time(event.until).zh} 前回复。`,
        `The reporter was asked a question, to be answered by ${names.time(event.until).en}.`,
      )
    case 'ReporterAnswered':
      return all('上报人已补充。', 'The reporter answered.')
    case 'QuestionLapsed':
      return all('未收到补充，继续办理。', 'No answer came; work goes on.')
    case 'CaseClosed':
      return all('结案。', 'Closed.')
    case 'CaseRated':
      return all(`评价 ${event.stars} 星。`, `Rated ${event.stars} of 5.`)
    case 'ReporterCalledBack':
      return staff(
        event.reached ? '已回访。' : '回访未接通。',
        event.reached ? 'Called back.' : 'Nobody answered the call back.',
      )
    case 'CaseReopened':
      return all('重新办理。', 'Reopened.')
    case 'CaseMarked':
      return staff(`${MARKS[event.mark].zh}。`, `${MARKS[event.mark].en}.`)
    case 'UnreasonableReviewed':
      return staff('不合理诉求标记已复核。', 'The mark “unreasonable” was reviewed.')
    case 'CasePublished':
      return staff('已审核公开内容。', 'What is public was approved.')
    default:
      return event satisfies never
  }
}

interface Filed {
  readonly category: string
  readonly condition: string
}
const filedZh = ({ category, condition }: Filed, names: StoryNames): string =>
  `${names.category(category).zh}（${names.condition(category, condition).zh}）`
const filedEn = ({ category, condition }: Filed, names: StoryNames): string =>
  `${names.category(category).en} (${names.condition(category, condition).en})`

const MARKS: Readonly<Record<EventOf<'CaseMarked'>['mark'], BothNames>> = {
  urge: { zh: '催办', en: 'Urged' },
  supervise: { zh: '督办', en: 'Supervised: an answer is due' },
  instruct: { zh: '批示', en: 'Instructed' },
  note: { zh: '备注', en: 'Noted' },
  delegate: { zh: '授权', en: 'Delegated' },
  unreasonable: { zh: '标记为不合理诉求', en: 'Marked as unreasonable' },
}

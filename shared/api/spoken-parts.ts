import { publicContent } from '#shared/domain/case/public-content.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import type { Task } from '#shared/domain/case/task.ts'
import { taskIdOf } from '#shared/domain/messages/agency-message.ts'
import type { ReasonNames } from '#shared/domain/routing/reason-names.ts'
import { routingText } from '#shared/domain/routing/routing-text.ts'
import type { CaseDetail } from './case-detail.ts'
import type { keptWords } from './kept-words.ts'

type ReadWords = ReturnType<typeof keptWords>

export const all = <T, R>(list: readonly T[], each: (one: T) => Promise<R>): Promise<R[]> => Promise.all(list.map(each))

/** One task with what was said about it. */
export async function taskDetail(
  { caseId }: OpenedCase,
  task: Task,
  { words, language, names }: { words: ReadWords; language: 'zh' | 'en'; names: ReasonNames },
): Promise<CaseDetail['tasks'][number]> {
  const { key, kind, agency, status, dispatchedAt, due, provisional, overdueLevel, round, handler, meetAt } = task
  const { pending, resolution, suspended } = task
  const next = pending?.steps[pending.endorsed.length]
  return {
    ...{ task: taskIdOf(caseId, key), kind, agency, status, dispatchedAt, due, provisional, overdueLevel, round },
    delivered: task.deliveredSeq >= task.noticeSeq,
    why: routingText(task.reason, language, names),
    ...(handler && { handler }),
    ...(meetAt && { meetAt }),
    ...(suspended && { suspended }),
    ...(pending && {
      pending: {
        kind: pending.kind,
        askedAt: pending.askedAt,
        words: await words(pending.words),
        ...(next && { next }),
      },
    }),
    ...(resolution && {
      resolution: {
        words: await words(resolution.words),
        before: [...resolution.before],
        after: [...resolution.after],
      },
    }),
  }
}

type Spoken = Pick<
  CaseDetail,
  'errands' | 'question' | 'answers' | 'marks' | 'closing' | 'rejection' | 'published' | 'selfHandled'
>

/** Everything else on a case that somebody said. */
export async function spokenParts(state: OpenedCase, words: ReadWords): Promise<Spoken> {
  const { question, closing, rejection, selfHandled } = state
  const { cleared, photos } = publicContent(state)
  const [errands, answers, marks] = await Promise.all([
    all(state.errands, async ({ key, kind, area, due, answer }) => ({
      ...{ key, kind, area, due },
      ...(answer && {
        answer: {
          at: answer.at,
          finding: answer.finding,
          words: await words(answer.words),
          photos: [...answer.photos],
        },
      }),
    })),
    all(state.answers, async ({ at, words: said, photos }) => ({ at, words: await words(said), photos: [...photos] })),
    all(state.marks, async ({ mark, at, by, due, words: said }) => ({
      ...{ mark, at, by },
      ...(due && { due }),
      words: await words(said),
    })),
  ])
  return {
    errands,
    answers,
    marks,
    ...(question && {
      question: { words: await words(question.words), until: question.until, open: question.open },
    }),
    ...((cleared || photos.length > 0) && {
      published: { ...(cleared && { words: await words(cleared) }), photos: [...photos] },
    }),
    ...(selfHandled && {
      selfHandled: {
        ...(selfHandled.words && { words: await words(selfHandled.words) }),
        before: [...selfHandled.before],
        after: [...selfHandled.after],
      },
    }),
    ...(closing && { closing: await words(closing) }),
    ...(rejection && { rejection: { reason: rejection.reason, words: await words(rejection.words) } }),
  }
}

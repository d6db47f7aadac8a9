import type { CaseShown, DeadlinesShown, TaskShown } from '../api/shapes.ts'
import { dateTime } from '../language/format.ts'
import { texts } from '../language/texts.ts'
import { CasePhotos } from '../photos/case-photos.tsx'
import { agencyName } from '../place/place.ts'
import { DeadlineExplained } from './deadline-explained.tsx'
import { statusName } from './status-name.ts'

const t = texts(
  {
    title: '部门任务',
    none: '还没有派给任何部门。',
    lead: '主办',
    assist: '协办',
    dispatched: '派遣时间',
    due: '处置期限',
    provisional: '暂定：工作日历导入后计算',
    why: '为何派给该部门',
    delivered: '送达',
    yes: '已送达部门',
    no: '尚未送达，系统会重试；请关注',
    before: '处置前',
    after: '处置后',
    erased: '（内容已按期删除）',
  },
  {
    title: "Agencies' tasks",
    none: 'No agency has it yet.',
    lead: 'Lead',
    assist: 'Assist',
    dispatched: 'Dispatched',
    due: 'Due by',
    provisional: 'Provisional: counted when the calendar goes so far',
    why: 'Why this agency',
    delivered: 'Delivery',
    yes: 'Delivered to the agency',
    no: 'Not delivered yet; it is tried again. Please watch it',
    before: 'Before',
    after: 'After',
    erased: '(erased as planned)',
  },
)

interface Props {
  readonly shown: CaseShown
  readonly deadlines: DeadlinesShown
}

export const CaseTasks = ({ shown, deadlines }: Props) => (
  <section aria-labelledby="tasks">
    <h2 id="tasks">{t('title')}</h2>
    {shown.tasks.length === 0 && <p class="soft">{t('none')}</p>}
    {shown.tasks.map(task => (
      <Task key={task.task} number={shown.number} task={task} deadlines={deadlines} />
    ))}
  </section>
)

interface TaskProps {
  readonly number: string
  readonly task: TaskShown
  readonly deadlines: DeadlinesShown
}

const Task = ({ number, task, deadlines }: TaskProps) => (
  <article class="card">
    <h3>
      {agencyName(task.agency)} <span class="tag grey">{t(task.kind)}</span>{' '}
      <span class="tag">{statusName(task.status)}</span>
    </h3>
    <dl class="facts">
      <dt>{t('dispatched')}</dt>
      <dd>{dateTime(task.dispatchedAt)}</dd>
      <dt>{t('due')}</dt>
      <dd>
        {task.provisional ? t('provisional') : dateTime(task.due)}
        <DeadlineExplained deadlines={deadlines} task={task.task} />
      </dd>
      <dt>{t('why')}</dt>
      <dd>{task.why}</dd>
      <dt>{t('delivered')}</dt>
      <dd>{task.delivered ? t('yes') : t('no')}</dd>
    </dl>
    {task.resolution && (
      <>
        <p>{task.resolution.words ?? t('erased')}</p>
        <p class="label">{t('before')}</p>
        <CasePhotos number={number} photos={task.resolution.before} />
        <p class="label">{t('after')}</p>
        <CasePhotos number={number} photos={task.resolution.after} />
      </>
    )}
  </article>
)

import { join } from 'node:path'
import { STATUS_NAMES } from '#shared/domain/case/status.ts'
import { readPlace } from '../../cli/import/import-place.ts'
import { noProgress } from '../../cli/import/progress.ts'
import { PROJECT_ROOT } from '../../infra/project-root.ts'
import { synthIfChanged } from '../../infra/synth-if-changed.ts'
import { answered, demoApi } from '../drive/api.ts'
import { sqsClients } from '../drive/sqs-clients.ts'
import { startDemo } from '../start-demo.ts'
import { CHAPTERS } from './chapters.ts'
import { mainOf, stageOf, type Told } from './stage.ts'
import { type Played, timeline } from './timeline.ts'

export interface StoryOptions {
  readonly language: 'zh' | 'en'
  /** What is being played, for whoever waits. */
  readonly tell: (line: string) => void
}

const DIR = join(PROJECT_ROOT, 'data', 'xihu')
const TIME_ZONE = 'Asia/Shanghai'

const INTRO = {
  zh: [
    '一个案件从上报到申诉。下面每一行都来自运行中的系统：操作经 HTTP 接口完成，时钟是虚拟的，句子取自案件自己的历史。',
  ],
  en: [
    'One case from report to appeal. Every line comes from the running system: people act over the HTTP API, the clock is virtual,',
    'and the sentences are the case’s own history. What people wrote is quoted as they wrote it.',
  ],
} as const
const OUTCOME = {
  zh: (number: string, commits: number, status: string) => `案件 ${number}：${commits} 次提交，现为 ${status}。`,
  en: (number: string, commits: number, status: string) => `Case ${number}: ${commits} commits, now ${status}.`,
} as const

/** Plays the chapters on a stack in memory that is gone afterwards, and gives the timeline's lines. */
export async function runStory({ language, tell }: StoryOptions): Promise<readonly string[]> {
  await synthIfChanged()
  const { local, people, dynamodb } = await startDemo(DIR, noProgress)
  const clients = sqsClients(local)
  try {
    const { tenant } = readPlace(DIR)
    const api = demoApi(local)
    const stage = stageOf({ local, api, tenant, seed: 1, signal: new AbortController().signal, sqs: clients.open })
    const desk = api('acceptor-a')
    const told: Told = {}
    const history = async () => {
      if (!told.main) return { commits: [] }
      const params = { path: { number: told.main.number }, header: { 'Accept-Language': language } }
      return answered(desk.GET('/api/cases/{number}/history', { params }))
    }
    const played: Played[] = []
    for (const chapter of CHAPTERS) {
      tell(chapter.title[language])
      const from = (await history()).commits.length
      await chapter.play(stage, told)
      await local.idle()
      played.push({ chapter, from, to: (await history()).commits.length })
    }
    const { number } = mainOf(told)
    const { status } = await answered(desk.GET('/api/cases/{number}', { params: { path: { number } } }))
    const whole = await history()
    const lines = timeline(whole, played, { language, timeZone: TIME_ZONE, people })
    return [
      ...INTRO[language],
      ...lines,
      '',
      OUTCOME[language](number, whole.commits.length, STATUS_NAMES[status][language]),
    ]
  } finally {
    clients.closeAll()
    dynamodb.destroy()
    await local.stop()
  }
}

import type { VirtualClock } from '../clock/virtual-clock.ts'
import { mayInvoke } from '../gateway/invoke-permission.ts'
import type { MappingModel, ScheduleModel, StackModel } from '../template/model.ts'
import type { Wire } from '../wire/wire.ts'
import type { Feed, InvokeFunction, Waiting } from './feed.ts'
import { startQueueFeed } from './queue/queue-feed.ts'
import { startScheduleFeed } from './schedule/schedule-feed.ts'
import { startStreamFeed } from './stream/stream-feed.ts'

export interface FeedsOptions {
  readonly model: StackModel
  readonly wire: Wire
  readonly clock: VirtualClock
  readonly invoke: InvokeFunction
  readonly tell: (message: string) => void
}

/** All event source mappings and schedules of the stack, seen as one. */
export async function startFeeds(options: FeedsOptions): Promise<Feed> {
  const { model } = options
  const mappings = model.mappings.filter(mapping => mapping.enabled)
  const feeds = [
    ...(await Promise.all(mappings.map(mapping => startMapping(mapping, options)))),
    ...model.schedules.map(schedule => startSchedule(schedule, options)),
  ]
  const sum = (count: (feed: Feed) => number): number => feeds.reduce((total, feed) => total + count(feed), 0)
  return {
    busy: () => sum(feed => feed.busy()),
    waiting: (): Waiting => ({
      retries: sum(feed => feed.waiting().retries),
      delayed: sum(feed => feed.waiting().delayed),
    }),
    async stop() {
      await Promise.all(feeds.map(feed => feed.stop()))
    },
  }
}

async function startMapping(mapping: MappingModel, options: FeedsOptions): Promise<Feed> {
  const { model, wire } = options
  const fn = model.functions.find(each => each.arn === mapping.functionArn)
  if (!fn) throw new Error(`${mapping.logicalId}: its function ${mapping.functionArn} is not in the stack.`)
  const shared = { ...options, mapping, roleArn: fn.roleArn }
  if (mapping.kind === 'queue') {
    const queue = model.queues.find(each => each.arn === mapping.sourceArn)
    if (!queue) throw new Error(`${mapping.logicalId}: its queue ${mapping.sourceArn} is not in the stack.`)
    return startQueueFeed({ ...shared, queue, queues: wire.queues, region: model.region })
  }
  const table = model.tables.find(each => each.stream?.arn === mapping.sourceArn)
  if (!table) throw new Error(`${mapping.logicalId}: no table of the stack has the stream ${mapping.sourceArn}.`)
  return startStreamFeed({ ...shared, tableArn: table.arn })
}

function startSchedule(schedule: ScheduleModel, options: FeedsOptions): Feed {
  const { model, tell } = options
  // The scheduler calls with a role of its own; a rule needs the function's permission.
  const allowed =
    schedule.source === 'aws.scheduler' ||
    mayInvoke(model.resourcePolicies, schedule.functionArn, {
      principal: 'events.amazonaws.com',
      sourceArn: schedule.arn,
      account: model.account,
    })
  if (allowed) return startScheduleFeed({ ...options, schedule, place: model })
  tell(
    `${schedule.logicalId} may not invoke ${schedule.functionArn}: the function has no permission for it. It will not run.`,
  )
  return startScheduleFeed({ ...options, schedule: { ...schedule, enabled: false }, place: model })
}

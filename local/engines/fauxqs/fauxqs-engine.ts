import {
  type EngineApp,
  type EngineQueue,
  type EngineQueues,
  type EngineTopics,
  fauxqsParts,
  type MessageAttribute,
} from './fauxqs-parts.ts'
import { keepReceiveCounts } from './keep-receive-counts.ts'

export interface FauxqsEngine {
  readonly queues: EngineQueues
  readonly topics: EngineTopics
  newMessage: (
    body: string,
    attributes: Record<string, MessageAttribute>,
    delaySeconds: number | undefined,
    groupId?: string,
    deduplicationId?: string,
  ) => ReturnType<Awaited<ReturnType<typeof fauxqsParts>>['EngineQueues']['createMessage']>
  /** Publish and PublishBatch, form fields in, XML out; only queues that `mayDeliver` are reached. Throws SnsRefusal. */
  publish(
    operation: 'Publish' | 'PublishBatch',
    params: Readonly<Record<string, string>>,
    mayDeliver: (queue: EngineQueue) => boolean,
  ): string
  /** S3 and the rest of SNS by their own HTTP grammar, in this thread. */
  inject: EngineApp['inject']
  /** All or nothing, also when the process is killed. */
  atOnce(work: () => void): void
  close(): Promise<void>
}

/** SQS, SNS and S3 in this thread; SQLite below `dataDir`, or memory. */
export async function fauxqsEngine(options: { dataDir?: string; region: string }): Promise<FauxqsEngine> {
  const { EngineQueues, EngineTopics, EngineObjects, Persistence, publishing, buildApp } = await fauxqsParts()
  const queues = new EngineQueues()
  const topics = new EngineTopics()
  const objects = new EngineObjects()
  const persistence = options.dataDir ? new Persistence(options.dataDir) : undefined
  if (persistence) {
    // The write-ahead log is flushed by the system, not at each message: a kill loses nothing, a power cut may.
    persistence.db.exec('PRAGMA synchronous = NORMAL')
    keepReceiveCounts(persistence)
    // Load before the stores know it: else loading writes everything again.
    persistence.load(queues, topics, objects)
    for (const store of [queues, topics, objects]) store.persistence = persistence
    for (const queue of queues.allQueues()) Object.assign(queue, { persistence })
  }
  const app = buildApp({
    logger: false,
    defaultRegion: options.region,
    stores: { sqsStore: queues, snsStore: topics, s3Store: objects },
  })
  await app.ready()
  return {
    queues,
    topics,
    newMessage: EngineQueues.createMessage,
    publish(operation, params, mayDeliver) {
      const getQueueByArn = (arn: string) => {
        const queue = queues.getQueueByArn(arn)
        return queue && mayDeliver(queue) ? queue : undefined
      }
      return publishing[operation](params, topics, Object.create(queues, { getQueueByArn: { value: getQueueByArn } }))
    },
    inject: request => app.inject(request),
    atOnce: work => (persistence ? persistence.transaction(work) : work()),
    async close() {
      queues.shutdown()
      await app.close()
      persistence?.close()
    },
  }
}

import { checkAttributes } from './check-attributes.ts'
import { applyQueuePolicy } from './queue-policy.ts'
import { SqsRefusal } from './sqs-refusal.ts'
import { nameOfUrl, queueFor, queueUrl, type SqsRequest, text } from './sqs-request.ts'

type Texts = Record<string, string>

export function createQueue({ context, caller, input }: SqsRequest): object {
  const name = text(input, 'QueueName') ?? ''
  const arn = context.arnOf('sqs', name)
  context.authoriser.require(caller, 'sqs:CreateQueue', arn)
  const tags = (input.tags ?? input.Tags ?? {}) as Texts
  if (Object.keys(tags).length > 0) context.authoriser.require(caller, 'sqs:TagQueue', arn)
  if (!/^[A-Za-z0-9_-]{1,80}$/.test(name.replace(/\.fifo$/, ''))) {
    throw new SqsRefusal(
      'InvalidParameterValue',
      'Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length',
    )
  }
  const attributes: Texts = { ...(input.Attributes as Texts | undefined) }
  if (name.endsWith('.fifo') !== (attributes.FifoQueue === 'true')) {
    throw new SqsRefusal(
      'InvalidParameterValue',
      'A FIFO queue needs both the suffix .fifo and the attribute FifoQueue.',
    )
  }
  checkAttributes(context, attributes)
  const existing = context.fauxqs.queues.getQueueByName(name)
  if (!existing) {
    context.fauxqs.queues.createQueue(name, queueUrl(context, name), arn, attributes, tags)
    applyQueuePolicy(context, arn, attributes.Policy)
    return { QueueUrl: queueUrl(context, name) }
  }
  const differs = Object.keys(attributes).find(key => existing.attributes[key] !== attributes[key])
  if (differs) {
    throw new SqsRefusal(
      'QueueNameExists',
      `A queue already exists with the same name and a different value for attribute ${differs}`,
      { queryCode: 'QueueAlreadyExists' },
    )
  }
  return { QueueUrl: queueUrl(context, name) }
}

export function deleteQueue(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:DeleteQueue')
  request.context.fauxqs.queues.deleteQueue(queue.url)
  applyQueuePolicy(request.context, queue.arn, undefined)
  return {}
}

export function getQueueUrl({ context, caller, input }: SqsRequest): object {
  const name = text(input, 'QueueName') ?? ''
  const queue = queueFor({ context, caller, input: { QueueUrl: `/${name}` }, signal: never }, 'sqs:GetQueueUrl')
  return { QueueUrl: queueUrl(context, queue.name) }
}

const never = new AbortController().signal

export function listQueues({ context, caller, input }: SqsRequest): object {
  context.authoriser.require(caller, 'sqs:ListQueues', '*')
  const prefix = text(input, 'QueueNamePrefix') ?? ''
  const max = Number(input.MaxResults ?? 1000)
  const after = text(input, 'NextToken') ?? ''
  const names = [...context.fauxqs.queues.allQueues()]
    .map(({ name }) => name)
    .filter(name => name.startsWith(prefix) && name > after)
    .sort()
  const page = names.slice(0, max)
  const last = page.at(-1)
  return {
    ...(page.length > 0 && { QueueUrls: page.map(name => queueUrl(context, name)) }),
    ...(names.length > max && last && { NextToken: last }),
  }
}

export function getAttributes(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:GetQueueAttributes')
  queue.processTimers()
  const names = (request.input.AttributeNames ?? []) as string[]
  const Attributes = queue.getAllAttributes(names)
  return Object.keys(Attributes).length > 0 ? { Attributes } : {}
}

export function setAttributes(request: SqsRequest): object {
  const queue = queueFor(request, 'sqs:SetQueueAttributes')
  const attributes = (request.input.Attributes ?? {}) as Texts
  checkAttributes(request.context, attributes)
  queue.setAttributes(attributes)
  if (attributes.Policy !== undefined) applyQueuePolicy(request.context, queue.arn, attributes.Policy)
  return {}
}

export function purgeQueue(request: SqsRequest): object {
  queueFor(request, 'sqs:PurgeQueue').purge()
  return {}
}

export function listTags(request: SqsRequest): object {
  return { Tags: Object.fromEntries(queueFor(request, 'sqs:ListQueueTags').tags) }
}

/** Queues whose dead letters go to this one. */
export function listSources(request: SqsRequest): object {
  const target = queueFor(request, 'sqs:ListDeadLetterSourceQueues')
  const sources = [...request.context.fauxqs.queues.allQueues()].filter(({ attributes }) =>
    attributes.RedrivePolicy?.includes(`"${target.arn}"`),
  )
  return { queueUrls: sources.map(({ url }) => queueUrl(request.context, nameOfUrl(url))) }
}

import * as z from 'zod'
import { actionNamed } from '#shared/domain/case/transitions.ts'
import { AgencyMessage } from '#shared/domain/messages/agency-message.ts'
import { cloudEvent } from '#shared/domain/messages/cloud-event.ts'
import { ACKNOWLEDGEMENTS, Acknowledged, ReportMessage } from '#shared/domain/messages/intake-message.ts'
import { PublicEvent } from '#shared/domain/messages/public-event.ts'

interface Described {
  readonly summary: string
  readonly schema: z.ZodType
  readonly io: 'input' | 'output'
}

/** What each action takes, with the task it is about. */
const acknowledgements = Object.entries(ACKNOWLEDGEMENTS).map(([type, name]): [string, Described] => {
  const action = actionNamed(name, 'lead')
  const own = action?.input instanceof z.ZodObject ? action.input.extend(Acknowledged.shape) : Acknowledged
  const summary = `An agency's system says: ${action?.label.en ?? name} (${action?.label.zh ?? '–'})`
  return [type, { summary, schema: cloudEvent(z.literal(type), own), io: 'input' }]
})

/** What comes in is described as it may be written, what goes out as it will be read. */
const MESSAGES: Readonly<Record<string, Readonly<Record<string, Described>>>> = {
  intake: {
    'report.submitted': {
      summary: 'A hotline, a sensor or another platform reports',
      schema: ReportMessage,
      io: 'input',
    },
    ...Object.fromEntries(acknowledgements),
  },
  agencyTasks: {
    task: {
      summary: "A task on its agency's own queue; a lower seq of the same task is old news",
      schema: AgencyMessage,
      io: 'output',
    },
  },
  caseEvents: {
    event: { summary: 'Something everybody may know happened to a case', schema: PublicEvent, io: 'output' },
  },
}

const CHANNELS: Readonly<Record<string, { address: string; description: string; action: 'send' | 'receive' }>> = {
  intake: {
    address: '{stack}-intake',
    description:
      'SQS. Invalid messages are put aside with their reason. A report that tells of danger is taken and stands first on the desk, ' +
      'with whom to call: whoever has made sure that nobody is in danger says so (confirmNotEmergency).',
    action: 'receive',
  },
  agencyTasks: {
    address: '{stack}-agency-{tenant}-{agency}',
    description: 'SQS, one queue for each agency. No personal data.',
    action: 'send',
  },
  caseEvents: {
    address: '{stack}-case-events',
    description: 'SNS, filterable by type, tenant, category and agency. No personal data.',
    action: 'send',
  },
}

/** Queues and events as AsyncAPI 3.0, from the schemas that check them. */
export function makeAsyncApi() {
  const channels = Object.entries(CHANNELS).map(([name, { address, description }]) => {
    const messages = Object.keys(MESSAGES[name] ?? {}).map(message => [
      idOf(message),
      { $ref: `#/components/messages/${idOf(message)}` },
    ])
    const parameters = [...address.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => [
      parameter,
      { description: PARAMETERS[parameter] ?? '' },
    ])
    return [
      name,
      { address, description, messages: Object.fromEntries(messages), parameters: Object.fromEntries(parameters) },
    ]
  })
  const operations = Object.entries(CHANNELS).map(([name, { action }]) => [
    `${action}${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    { action, channel: { $ref: `#/channels/${name}` } },
  ])
  const messages = Object.values(MESSAGES).flatMap(group =>
    Object.entries(group).map(([type, { summary, schema, io }]) => {
      const payload = z.toJSONSchema(schema, { io, target: 'draft-7' })
      return [idOf(type), { name: type, contentType: 'application/cloudevents+json', summary, payload }]
    }),
  )
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Wangge queues and events',
      version: '0.1.0',
      description: 'CloudEvents 1.0 in JSON. Messages come at least once and in no order.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(operations),
    components: { messages: Object.fromEntries(messages) },
  }
}

const PARAMETERS: Readonly<Record<string, string>> = {
  stack: 'The stack, wangge-<stage>',
  tenant: 'The customer of the deployment',
  agency: "The agency's id",
}

/** `task.return-requested` → `task_return_requested`: AsyncAPI's keys take no dot. */
const idOf = (type: string): string => type.replace(/\W/g, '_')

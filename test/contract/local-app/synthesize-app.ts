import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, CfnParameter, Duration, Stack } from 'aws-cdk-lib'
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import { AttributeType, BillingMode, type ITable, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import { Architecture, Code, Function as Fn, Runtime, StartingPosition } from 'aws-cdk-lib/aws-lambda'
import { DynamoEventSource, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { buildSync } from 'esbuild'

/**
 * A tiny stack with one of everything: HTTP API with JWT → things-api → table → stream → relay-thing → queue → mark-thing,
 * and a schedule. Synthesized and bundled as the product is.
 */
export function synthesizeApp(): string {
  const root = mkdtempSync(join(tmpdir(), 'local-app-'))
  const app = new App({
    outdir: join(root, 'aws'),
    analyticsReporting: false,
    context: { '@aws-cdk/core:newStyleStackSynthesis': true },
  })
  const stack = new Stack(app, 'tiny')
  const issuer = new CfnParameter(stack, 'OidcIssuer', { type: 'String' })
  const audience = new CfnParameter(stack, 'OidcAudience', { type: 'String' })

  const table = (id: string, stream: boolean) =>
    new Table(stack, id, {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      ...(stream ? { stream: StreamViewType.NEW_IMAGE } : {}),
    })
  const things = table('Things', true)
  const marks = table('Marks', false)
  const dead = new Queue(stack, 'DeadQueue')
  const queue = new Queue(stack, 'Queue', {
    visibilityTimeout: Duration.seconds(30),
    deadLetterQueue: { queue: dead, maxReceiveCount: 2 },
  })
  const environment = { THINGS: things.tableName, MARKS: marks.tableName, QUEUE_URL: queue.queueUrl }
  const fn = (name: string) =>
    new Fn(stack, name, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundle(root, name)),
      timeout: Duration.seconds(10),
      memorySize: 256,
      environment,
    })

  const api = fn('things-api')
  things.grantWriteData(api)
  marks.grantReadData(api)
  const relay = fn('relay-thing')
  queue.grantSendMessages(relay)
  relay.addEventSource(
    new DynamoEventSource(things as ITable, {
      startingPosition: StartingPosition.TRIM_HORIZON,
      retryAttempts: 3,
      bisectBatchOnError: true,
    }),
  )
  const mark = fn('mark-thing')
  marks.grantWriteData(mark)
  mark.addEventSource(new SqsEventSource(queue, { reportBatchItemFailures: true }))
  const tick = fn('tick')
  marks.grantWriteData(tick)
  new Rule(stack, 'EveryHour', { schedule: Schedule.rate(Duration.hours(1)), targets: [new LambdaFunction(tick)] })

  const http = new HttpApi(stack, 'Http')
  const authorizer = new HttpJwtAuthorizer('Jwt', issuer.valueAsString, { jwtAudience: [audience.valueAsString] })
  const integration = new HttpLambdaIntegration('Things', api)
  http.addRoutes({
    path: '/things',
    methods: [HttpMethod.POST],
    integration,
    authorizer,
    authorizationScopes: ['things/write'],
  })
  http.addRoutes({ path: '/things/{id}', methods: [HttpMethod.GET], integration })
  return app.synth().directory
}

function bundle(root: string, name: string): string {
  const outdir = join(root, 'bundles', name)
  mkdirSync(outdir, { recursive: true })
  buildSync({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outfile: join(outdir, 'index.js'),
    ...{ bundle: true, platform: 'node', target: 'node24', format: 'cjs', logLevel: 'error' },
  })
  writeFileSync(join(outdir, 'name.txt'), name)
  return outdir
}

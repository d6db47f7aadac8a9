/**
 * What a synthesized stack means, with every intrinsic resolved: the only shape the rest of `local/` knows.
 * `read-assembly.ts` makes it from `cdk.out/<partition>`; whatever it does not understand stops the start with the
 * logical id, so that the local machine cannot drift from the stack.
 */
export interface StackModel {
  readonly partition: string
  readonly region: string
  readonly account: string
  readonly stackName: string
  readonly tables: readonly TableModel[]
  readonly queues: readonly QueueModel[]
  readonly topics: readonly TopicModel[]
  readonly subscriptions: readonly SubscriptionModel[]
  readonly buckets: readonly BucketModel[]
  readonly functions: readonly FunctionModel[]
  readonly roles: readonly RoleModel[]
  /** Queue, topic, bucket, key and function policies: who else may act on a resource. */
  readonly resourcePolicies: readonly ResourcePolicyModel[]
  readonly mappings: readonly MappingModel[]
  readonly schedules: readonly ScheduleModel[]
  readonly apis: readonly HttpApiModel[]
  /** CloudFormation outputs by name. */
  readonly outputs: Readonly<Record<string, string>>
}

export interface KeyModel {
  readonly hash: string
  readonly range?: string
}

export interface TableModel {
  readonly logicalId: string
  readonly name: string
  readonly arn: string
  readonly key: KeyModel
  readonly attributeTypes: Readonly<Record<string, 'S' | 'N' | 'B'>>
  readonly indexes: readonly IndexModel[]
  readonly stream?: { readonly arn: string; readonly viewType: string }
  readonly kmsKeyArn?: string
}

export interface IndexModel {
  readonly name: string
  readonly key: KeyModel
  readonly projection: 'ALL' | 'KEYS_ONLY' | { readonly include: readonly string[] }
}

export interface QueueModel {
  readonly logicalId: string
  readonly name: string
  readonly arn: string
  readonly fifo: boolean
  readonly visibilityTimeoutSeconds: number
  readonly delaySeconds: number
  readonly retentionSeconds: number
  readonly redrive?: { readonly deadLetterArn: string; readonly maxReceiveCount: number }
}

export interface TopicModel {
  readonly logicalId: string
  readonly name: string
  readonly arn: string
}

export interface SubscriptionModel {
  readonly topicArn: string
  readonly protocol: string
  readonly endpoint: string
  readonly filterPolicy?: unknown
  readonly rawMessageDelivery: boolean
}

export interface BucketModel {
  readonly logicalId: string
  readonly name: string
  readonly arn: string
  readonly versioned: boolean
  /** Object Lock keeps every object: nothing in it can be replaced or deleted. */
  readonly locked: boolean
  readonly notifications: readonly {
    readonly event: string
    readonly prefix?: string
    readonly suffix?: string
    readonly queueArn: string
  }[]
  readonly cors: readonly Readonly<Record<string, unknown>>[]
  readonly lifecycle: readonly Readonly<Record<string, unknown>>[]
}

export interface FunctionModel {
  readonly logicalId: string
  readonly name: string
  readonly arn: string
  readonly roleArn: string
  /** Absolute folder of the unpacked asset, below cdk.out. Read at each cold start, so a swapped asset takes effect. */
  readonly assetDir: string
  /** `file.export`, as Lambda writes it. */
  readonly handler: string
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly environment: Readonly<Record<string, string>>
  readonly reservedConcurrency?: number
}

export interface RoleModel {
  readonly logicalId: string
  readonly arn: string
  readonly statements: readonly PolicyStatement[]
}

export interface ResourcePolicyModel {
  readonly resourceArn: string
  readonly statements: readonly PolicyStatement[]
}

export interface PolicyStatement {
  readonly sid?: string
  readonly effect: 'Allow' | 'Deny'
  readonly principals?: readonly string[]
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
  /** Where it was written, for errors and for the least-privilege report. */
  readonly origin: string
}

export interface MappingModel {
  readonly logicalId: string
  readonly sourceArn: string
  readonly functionArn: string
  readonly kind: 'queue' | 'stream'
  readonly enabled: boolean
  readonly batchSize: number
  readonly batchingWindowSeconds: number
  readonly filters: readonly unknown[]
  readonly reportsBatchItemFailures: boolean
  readonly maximumConcurrency?: number
  readonly stream?: {
    readonly startingPosition: string
    readonly parallelizationFactor: number
    /** -1: until the record expires. */
    readonly maximumRetryAttempts: number
    readonly maximumRecordAgeSeconds: number
    readonly bisectBatchOnFunctionError: boolean
    readonly onFailureArn?: string
  }
}

export interface ScheduleModel {
  readonly logicalId: string
  readonly arn: string
  /** Who calls: EventBridge rules and EventBridge Scheduler send events that differ in their source. */
  readonly source: 'aws.events' | 'aws.scheduler'
  readonly functionArn: string
  /** `rate(1 minute)` or `cron(...)`, as EventBridge writes it. */
  readonly expression: string
  readonly enabled: boolean
  readonly input?: string
}

export interface HttpApiModel {
  readonly logicalId: string
  readonly id: string
  readonly endpoint: string
  readonly stage: string
  readonly throttle?: { readonly rateLimit: number; readonly burstLimit: number }
  readonly cors?: Readonly<Record<string, unknown>>
  readonly routes: readonly RouteModel[]
}

export interface RouteModel {
  /** `GET /api/x/{id}` or `ANY /{proxy+}` or `$default`. */
  readonly routeKey: string
  readonly functionArn: string
  /** The integration's timeout; 30 s unless the template says less. */
  readonly timeoutMs: number
  readonly authorization: { readonly kind: 'none' } | ({ readonly kind: 'jwt' } & JwtModel)
}

export interface JwtModel {
  readonly authorizerId: string
  readonly issuer: string
  readonly audience: readonly string[]
  readonly scopes: readonly string[]
  /** `$request.header.Authorization` and the like. */
  readonly identitySource: readonly string[]
}

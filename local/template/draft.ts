import type {
  BucketModel,
  FunctionModel,
  MappingModel,
  PolicyStatement,
  QueueModel,
  ResourcePolicyModel,
  ScheduleModel,
  SubscriptionModel,
  TableModel,
  TopicModel,
} from './model.ts'

/** The model while it is being collected: parts that CloudFormation keeps in separate resources are joined in finish-draft.ts. */
export interface Draft {
  readonly tables: TableModel[]
  readonly queues: QueueModel[]
  readonly topics: TopicModel[]
  readonly subscriptions: SubscriptionModel[]
  readonly buckets: BucketModel[]
  readonly functions: FunctionModel[]
  readonly roles: { logicalId: string; name: string; arn: string; statements: PolicyStatement[] }[]
  readonly rolePolicies: { roleName: string; where: string; statements: PolicyStatement[] }[]
  readonly resourcePolicies: ResourcePolicyModel[]
  readonly mappings: MappingModel[]
  readonly schedules: ScheduleModel[]
  readonly apis: { logicalId: string; id: string; endpoint: string; cors?: Readonly<Record<string, unknown>> }[]
  readonly stages: { apiId: string; name: string; throttle?: { rateLimit: number; burstLimit: number } }[]
  readonly integrations: { id: string; functionArn: string; timeoutMs: number }[]
  readonly authorizers: { id: string; issuer: string; audience: string[]; identitySource: string[] }[]
  readonly routes: {
    where: string
    apiId: string
    routeKey: string
    target: string
    authorizerId?: string
    scopes: string[]
  }[]
}

export function emptyDraft(): Draft {
  return {
    tables: [],
    queues: [],
    topics: [],
    subscriptions: [],
    buckets: [],
    functions: [],
    roles: [],
    rolePolicies: [],
    resourcePolicies: [],
    mappings: [],
    schedules: [],
    apis: [],
    stages: [],
    integrations: [],
    authorizers: [],
    routes: [],
  }
}

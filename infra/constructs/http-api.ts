import { ArnFormat, Aws, Duration, Stack, Validations } from 'aws-cdk-lib'
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { routeFault } from '../route-fault.ts'
import type { Route } from '../routes.ts'
import type { ApiFunction } from './api-function.ts'
import type { Identity } from './identity.ts'
import type { OpsTopic } from './ops-topic.ts'

export interface HttpApiProps {
  readonly identity: Identity
  readonly ops: OpsTopic
}

// No address and no user agent: the request id leads to the function's own log line.
const ACCESS_LOG_FORMAT = JSON.stringify({
  requestId: '$context.requestId',
  at: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  error: '$context.error.message',
  authorizerError: '$context.authorizer.error',
})

/** The one way in over HTTP. CDK's plain resources, because its HttpApi writes one function permission per route. */
export class HttpApi extends Construct {
  readonly api: CfnApi
  private readonly authorizer: CfnAuthorizer

  constructor(scope: Construct, id: string, { identity, ops }: HttpApiProps) {
    super(scope, id)
    this.api = new CfnApi(this, 'Api', { name: Stack.of(this).stackName, protocolType: 'HTTP' })
    this.authorizer = new CfnAuthorizer(this, 'Authorizer', {
      apiId: this.api.ref,
      name: 'oidc',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer: identity.issuer, audience: [identity.audience] },
    })
    const accessLogs = new LogGroup(this, 'AccessLogs', { retention: RetentionDays.ONE_YEAR })
    new CfnStage(this, 'Stage', {
      apiId: this.api.ref,
      stageName: '$default',
      autoDeploy: true,
      defaultRouteSettings: { throttlingRateLimit: 1000, throttlingBurstLimit: 500, detailedMetricsEnabled: false },
      accessLogSettings: { destinationArn: this.plainArn(accessLogs), format: ACCESS_LOG_FORMAT },
    })
    ops.alarm(this, 'ServerErrors', {
      runbook: 'http-api-server-errors',
      errorImpact: 'People see "service unavailable" when they report, sign or close.',
      metric: new Metric({
        namespace: 'AWS/ApiGateway',
        metricName: '5xx',
        dimensionsMap: { ApiId: this.api.ref },
        period: Duration.minutes(5),
        statistic: 'Sum',
      }),
      threshold: 5,
    })
  }

  /** Puts the functions behind their routes; a route that breaks its class stops the synthesis. */
  serve(routes: readonly Route[], functions: ReadonlyMap<string, ApiFunction>): void {
    const targets = new Map([...functions].map(([name, fn]) => [name, this.integrate(fn)]))
    for (const route of routes) {
      const key = `${route.method} ${route.path}`
      const target = targets.get(route.function)
      const fault = target === undefined ? `there is no API function ${route.function}` : routeFault(route)
      if (target === undefined || fault !== undefined) throw new Error(`Route ${key}: ${fault}.`)
      this.addRoute(route, key, target)
    }
  }

  private integrate(fn: ApiFunction): string {
    const integration = new CfnIntegration(this, `${fn.name}-integration`, {
      apiId: this.api.ref,
      integrationType: 'AWS_PROXY',
      integrationUri: fn.lambda.functionArn,
      payloadFormatVersion: '2.0',
    })
    // One permission for all routes of a function: a function's policy holds 20 KB.
    fn.lambda.addPermission('HttpApi', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${this.api.ref}/*`,
    })
    return `integrations/${integration.ref}`
  }

  private addRoute(route: Route, key: string, target: string): void {
    const scoped = route.class === 'scoped'
    const resource = new CfnRoute(this, key.replace(/\W+/g, '-'), {
      apiId: this.api.ref,
      routeKey: key,
      target,
      authorizationType: scoped ? 'JWT' : 'NONE',
      ...(scoped && { authorizerId: this.authorizer.ref, authorizationScopes: [...(route.scopes ?? [])] }),
    })
    if (scoped) return
    Validations.of(resource).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: `A ${route.class} route: see infra/routes.ts for what stands in place of a login.`,
    })
  }

  /** The gateway wants the log group without the `:*` its ARN ends with. */
  private plainArn(group: LogGroup): string {
    return Stack.of(this).formatArn({
      service: 'logs',
      resource: 'log-group',
      resourceName: group.logGroupName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    })
  }
}

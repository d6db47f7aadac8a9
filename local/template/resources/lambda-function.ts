import { existsSync } from 'node:fs'
import * as z from 'zod'
import { cfnNumber, cfnString, inert } from '../cfn-values.ts'
import { defineResource } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

/** Defaults: AWS::Lambda::Function in the CloudFormation reference (3 s, 128 MB). */
export const lambdaFunction = defineResource({
  type: 'AWS::Lambda::Function',
  properties: z.strictObject({
    FunctionName: cfnString.optional(),
    Code: z.strictObject({ S3Bucket: z.string(), S3Key: z.string() }),
    Handler: z.string().regex(/^[^.]+\.[^.]+$/, 'expected file.export'),
    Runtime: z.enum(['nodejs22.x', 'nodejs24.x']),
    Role: z.string(),
    Timeout: cfnNumber.default(3),
    MemorySize: cfnNumber.default(128),
    ReservedConcurrentExecutions: cfnNumber.optional(),
    Environment: z.strictObject({ Variables: z.record(z.string(), cfnString).default({}) }).optional(),
    ...inert({
      Architectures: 'the bundles are JavaScript and run on any processor',
      Description: 'for people',
      EphemeralStorage: 'the local disk is as large as it is',
      LoggingConfig: 'log lines are kept by the local functions',
      TracingConfig: 'there is no tracing service locally',
      RecursiveLoop: 'loop detection is a service of AWS',
      Tags: 'labels',
    }),
  }),
  identify(context) {
    const name = context.name('FunctionName', { longest: 64 })
    return { ref: name, attributes: { Arn: context.arn('lambda', `function:${name}`) } }
  },
  build(properties, identity, context, draft) {
    const assetDir = context.assetDir(properties.Code.S3Key)
    if (!assetDir || !existsSync(assetDir))
      throw new TemplateError(
        context.where,
        `its code ${properties.Code.S3Key} is not in the assembly. Run: npm run synth`,
      )
    draft.functions.push({
      logicalId: context.logicalId,
      name: identity.ref,
      arn: identity.attributes.Arn ?? '',
      roleArn: properties.Role,
      assetDir,
      handler: properties.Handler,
      timeoutSeconds: properties.Timeout,
      memoryMb: properties.MemorySize,
      environment: properties.Environment?.Variables ?? {},
      ...(properties.ReservedConcurrentExecutions === undefined
        ? {}
        : { reservedConcurrency: properties.ReservedConcurrentExecutions }),
    })
  },
})

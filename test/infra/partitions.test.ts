import { describe, expect, test } from 'vitest'
import { DEPLOYED_FUNCTIONS } from '#infra/functions/deployed-functions.ts'
import { functionsOf } from './support/functions-of.ts'
import { synthesized } from './support/synthesized.ts'
import { resourcesOf } from './support/template.ts'

const templates = { aws: synthesized(), 'aws-cn': synthesized('cn-north-1') }

describe.each(Object.entries(templates))('the template for %s', (_, template) => {
  test('names no partition, account or endpoint domain', () => {
    const text = JSON.stringify(template)
    expect(text).not.toMatch(/arn:aws/)
    expect(text).not.toMatch(/amazonaws\.com\.cn|\.amazonaws\.com\/|\b\d{12}\b/)
  })

  test('has no custom resource and no function that is not ours', () => {
    const types = Object.values(template.Resources).map(resource => resource.Type)
    expect(types.filter(type => !type.startsWith('AWS::') || type.startsWith('AWS::CloudFormation::'))).toEqual([])
    const names = functionsOf(template).map(fn => fn.name)
    expect(names.sort()).toEqual(DEPLOYED_FUNCTIONS.map(({ name }) => name).sort())
  })

  test('runs every function on Node 24 and arm64', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' })
    }
  })

  test('asks for the issuer and the audience, and tells what the CLI needs', () => {
    expect(template.Parameters.OidcIssuer).not.toHaveProperty('Default')
    expect(template.Parameters.OidcAudience).not.toHaveProperty('Default')
    expect(template.Parameters.ClaimTenant.Default).toBe('wangge_tenant')
    expect(Object.keys(template.Outputs).sort()).toEqual([
      'AgencyQueuePrefix',
      'AnchorQueueUrl',
      'AnchorsBucket',
      'ApiUrl',
      'CaseEventsTopicArn',
      'ClaimAgency',
      'ClaimArea',
      'ClaimRoles',
      'DeliveryQueueUrl',
      'IntakeQueueUrl',
      'LedgerTable',
      'OidcAudience',
      'OidcIssuer',
      'PhotosBucket',
      'RegistryTable',
      'RoutingQueueUrl',
      'ScrubQueueUrl',
      'TickQueueUrl',
      'VaultTable',
      'ViewsTable',
      'WebBucket',
    ])
  })

  test('has only resource types the local machine knows or passes over on purpose', () => {
    const types = new Set(Object.values(template.Resources).map(resource => resource.Type))
    expect([...types].filter(type => /CloudFront|WAF|SES|Cognito/.test(type))).toEqual([])
  })

  test('keeps logs for a year', () => {
    const groups = resourcesOf(template, 'AWS::Logs::LogGroup')
    expect(groups.length).toBe(DEPLOYED_FUNCTIONS.length + 1)
    for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(365)
  })
})

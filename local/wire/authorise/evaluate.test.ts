import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PolicyStatement } from '#local/template/model.ts'
import { assertUnderstood, PolicyNotUnderstood } from './conditions.ts'
import { evaluate, type Question } from './evaluate.ts'
import { matchPattern } from './match-pattern.ts'
import type { Principal } from './principal.ts'

const role: Principal = { id: 'arn:aws:iam::1:role/r', account: '1', kind: 'role', name: 'f' }
const stranger: Principal = { id: 'arn:aws:iam::2:role/s', account: '2', kind: 'role', name: 's' }
const service: Principal = { id: 'sns.amazonaws.com', account: '1', kind: 'service', name: 'sns' }
const resource = 'arn:aws:sqs:r:1:work'

const statement = (more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  effect: 'Allow',
  actions: ['sqs:SendMessage'],
  resources: [resource],
  origin: 'test',
  ...more,
})
const ask = (more: Partial<Question> = {}): boolean =>
  evaluate({ caller: role, action: 'sqs:SendMessage', resource, context: {}, owner: '1', identity: [], ...more })
    .allowed

/** `${name}`, as policies write it. */
const variable = (name: string) => ['$', `{${name}}`].join('')

describe('patterns', () => {
  test.each([
    ['sqs:*', 'sqs:SendMessage', true],
    ['sqs:send*', 'sqs:SendMessage', true],
    ['sqs:Send', 'sqs:SendMessage', false],
    ['*', 'anything', true],
    ['sqs:?endMessage', 'sqs:SendMessage', true],
    ['s.s:*', 'sqs:SendMessage', false],
  ])('%s on %s: %s', (pattern, action, matches) => {
    expect(ask({ identity: [statement({ actions: [pattern] })], action })).toBe(matches)
  })

  test('resources are told apart by case, actions are not', () => {
    expect(ask({ identity: [statement({ actions: ['SQS:SENDMESSAGE'] })] })).toBe(true)
    expect(ask({ identity: [statement({ resources: [resource.toUpperCase()] })] })).toBe(false)
  })

  test('a text always matches itself and its prefix with a star', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (text, cut) => {
        expect(matchPattern(`${text.slice(0, cut).replace(/[*?]/g, '')}*`, text.replace(/[*?]/g, ''))).toBe(true)
      }),
    )
  })
})

describe('who decides', () => {
  test('silence is a deny', () => expect(ask()).toBe(false))
  test('the resource’s policy may allow a role of its account by name', () =>
    expect(ask({ resourcePolicy: [statement({ principals: [role.id] })] })).toBe(true))
  test('naming the account only hands the question to the role’s own policy', () => {
    const resourcePolicy = [statement({ principals: ['arn:aws:iam::1:root'] })]
    expect(ask({ resourcePolicy })).toBe(false)
    expect(ask({ resourcePolicy, identity: [statement()] })).toBe(true)
  })
  test('another account needs the resource’s policy, whatever it grants itself', () => {
    expect(ask({ caller: stranger, identity: [statement()] })).toBe(false)
    expect(ask({ caller: stranger, resourcePolicy: [statement({ principals: ['arn:aws:iam::2:root'] })] })).toBe(true)
    expect(ask({ caller: stranger, resourcePolicy: [statement({ principals: ['arn:aws:iam::3:root'] })] })).toBe(false)
  })
  test('a service is allowed by name only', () => {
    expect(ask({ caller: service, resourcePolicy: [statement({ principals: ['sns.amazonaws.com'] })] })).toBe(true)
    expect(ask({ caller: service, resourcePolicy: [statement({ principals: ['s3.amazonaws.com'] })] })).toBe(false)
    expect(ask({ caller: service, resourcePolicy: [statement({ principals: ['1'] })] })).toBe(false)
  })
  test('a key’s policy must hand the decision over', () => {
    const key = { resourcePolicyMustAgree: true, identity: [statement()] }
    expect(ask({ ...key, resourcePolicy: [] })).toBe(false)
    expect(ask({ ...key, resourcePolicy: [statement({ principals: ['arn:aws:iam::1:root'] })] })).toBe(true)
  })
})

describe('conditions', () => {
  const when = (conditions: PolicyStatement['conditions'], context: Question['context']) =>
    ask({ identity: [statement({ ...(conditions && { conditions }) })], context })

  test.each([
    [{ StringEquals: { 'kms:ViaService': 'dynamodb.r' } }, { 'kms:viaservice': ['dynamodb.r'] }, true],
    [{ StringEquals: { 'kms:ViaService': ['a', 'b'] } }, { 'kms:viaservice': ['b'] }, true],
    [{ StringEquals: { 'kms:ViaService': 'a' } }, {}, false],
    [{ StringEqualsIfExists: { 'kms:ViaService': 'a' } }, {}, true],
    [{ StringNotEquals: { 'kms:ViaService': 'a' } }, { 'kms:viaservice': ['b'] }, true],
    [{ StringNotEquals: { 'kms:ViaService': 'a' } }, {}, true],
    [{ StringLike: { 's3:prefix': 'a/*' } }, { 's3:prefix': ['a/b'] }, true],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:1:events' } }, { 'aws:sourcearn': ['arn:aws:sns:r:1:events'] }, true],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:*:events' } }, { 'aws:sourcearn': ['arn:aws:sns:r:1:events'] }, false],
    [
      { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:r:1:other' } },
      { 'aws:sourcearn': ['arn:aws:sns:r:1:events'] },
      false,
    ],
    [{ Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:securetransport': ['true'] }, false],
    [{ Null: { 'aws:SourceArn': 'true' } }, {}, true],
    [
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 't1#*' } },
      { 'dynamodb:leadingkeys': ['t1#a', 't1#b'] },
      true,
    ],
    [
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 't1#*' } },
      { 'dynamodb:leadingkeys': ['t1#a', 't2#b'] },
      false,
    ],
    [{ 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': 'x' } }, { 'dynamodb:leadingkeys': ['y', 'x'] }, true],
    [{ 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': 'x' } }, {}, false],
  ])('%j with %j: %s', (conditions, context, holds) => {
    expect(
      when(conditions as unknown as PolicyStatement['conditions'], context as unknown as Question['context']),
    ).toBe(holds)
  })

  test('every operator and every key must hold', () => {
    const conditions = { StringEquals: { 's3:prefix': 'a', 'kms:ViaService': 'b' } }
    expect(when(conditions, { 's3:prefix': ['a'], 'kms:viaservice': ['c'] })).toBe(false)
  })

  test.each([
    { conditions: { IpAddress: { 'aws:SecureTransport': '10.0.0.0/8' } } },
    { conditions: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
    { conditions: { 'ForSomeValues:StringEquals': { 's3:prefix': 'a' } } },
    { resources: [`arn:aws:s3:::b/${variable('aws:username')}`] },
    { conditions: { StringLike: { 's3:prefix': `${variable('aws:userid')}/*` } } },
  ])('what is not understood is an error, never an allow: %j', more => {
    expect(() => assertUnderstood(statement(more as unknown as Partial<PolicyStatement>))).toThrow(PolicyNotUnderstood)
  })
})

describe('for any policies', () => {
  const names = fc.constantFrom('sqs:SendMessage', 'sqs:*', '*', 'sqs:ReceiveMessage', 'sns:Publish')
  const places = fc.constantFrom(resource, 'arn:aws:sqs:r:1:*', '*', 'arn:aws:sqs:r:1:other')
  const any = fc.record({
    effect: fc.constantFrom('Allow' as const, 'Deny' as const),
    actions: fc.array(names, { minLength: 1, maxLength: 3 }),
    resources: fc.array(places, { minLength: 1, maxLength: 3 }),
    principals: fc.array(fc.constantFrom('*', role.id, 'arn:aws:iam::1:root', stranger.id, service.id), {
      maxLength: 3,
    }),
    origin: fc.constant('any'),
  })
  const callers = fc.constantFrom(role, stranger, service)

  test('a deny that applies wins over everything', () => {
    fc.assert(
      fc.property(fc.array(any), fc.array(any), callers, (identity, resourcePolicy, caller) => {
        const deny = statement({ effect: 'Deny', actions: ['*'], resources: ['*'], principals: ['*'] })
        expect(ask({ caller, identity: [...identity, deny], resourcePolicy })).toBe(false)
        expect(ask({ caller, identity, resourcePolicy: [deny, ...resourcePolicy] })).toBe(false)
      }),
    )
  })

  test('nothing is allowed without a statement that allows it', () => {
    fc.assert(
      fc.property(fc.array(any), fc.array(any), callers, (identity, resourcePolicy, caller) => {
        const denies = (statements: PolicyStatement[]) => statements.filter(({ effect }) => effect === 'Deny')
        expect(ask({ caller, identity: denies(identity), resourcePolicy: denies(resourcePolicy) })).toBe(false)
      }),
    )
  })

  test('one more deny never allows more, one more allow never less', () => {
    fc.assert(
      fc.property(fc.array(any), any, callers, (identity, extra, caller) => {
        const before = ask({ caller, identity })
        const after = ask({ caller, identity: [...identity, extra] })
        if (extra.effect === 'Deny') expect(after && !before).toBe(false)
        else expect(before && !after).toBe(false)
      }),
    )
  })
})

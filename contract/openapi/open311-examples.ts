import type { Answer, Row } from '#shared/domain/open311/answer.ts'

export interface Open311Example {
  /** The form of a POST. */
  readonly form?: Readonly<Record<string, string | number>>
  /** What is answered, from which each format is written. */
  readonly answer: Answer
  /** `{item}` of the address. */
  readonly item?: string
}

const service_code = 'GB.component.0137'
const service_request_id = '7K4QM-2X9RD-6'
const requested_datetime = '2026-11-22T08:00:00.000Z'
const api_key = 'fixmystreet.only-an-example-0123456789'

const requests = (...rows: readonly Row[]): Answer => ({ root: 'service_requests', item: 'request', rows })
const updates = (...rows: readonly Row[]): Answer => ({ root: 'service_request_updates', item: 'request_update', rows })

const endpoint = (type: string): Row => ({
  specification: 'http://wiki.open311.org/GeoReport_v2',
  url: 'https://wangge.example/open311/v2/t/xihu',
  changeset: requested_datetime,
  type,
  formats: { item: 'format', rows: ['text/xml', 'application/json'] },
})

const request: Row = {
  service_request_id,
  status: 'open',
  status_notes: '已派给责任部门办理。',
  service_name: '路灯',
  service_code,
  description: '路口东侧路灯不亮',
  agency_responsible: '市政设施中心',
  service_notice: null,
  requested_datetime,
  updated_datetime: '2026-11-22T08:05:00.000Z',
  expected_datetime: '2026-11-23T08:00:00.000Z',
  address: null,
  address_id: '330106:001001001',
  zipcode: null,
  lat: 30.2741,
  long: 120.1301,
  media_url: null,
}

const definition: Row = {
  service_code,
  attributes: {
    item: 'attribute',
    rows: [
      {
        ...{ variable: true, code: 'POLE', datatype: 'string', required: true, datatype_description: '如 A-17' },
        ...{ order: 1, description: '灯杆上的编号是？', values: { item: 'value', rows: [] } },
      },
      {
        ...{ variable: true, code: 'KIND', datatype: 'multivaluelist', required: false, datatype_description: null },
        ...{ order: 2, description: '怎么了？' },
        values: {
          item: 'value',
          rows: [
            { key: 'dark', name: '整夜不亮' },
            { key: 'flicker', name: '闪烁' },
          ],
        },
      },
    ],
  },
}

/** By the call's key in CALLS. A test holds each against its schema, and sends the report. */
export const OPEN311_EXAMPLES: Readonly<Record<string, Open311Example>> = {
  'GET discovery': {
    answer: {
      root: 'discovery',
      row: {
        changeset: requested_datetime,
        contact: '区数据局，open311@xihu.example',
        key_service: '发邮件说明用途，三个工作日内发放',
        endpoints: { item: 'endpoint', rows: [endpoint('production'), endpoint('test')] },
      },
    },
  },
  'GET services': {
    answer: {
      root: 'services',
      item: 'service',
      rows: [
        {
          ...{ service_code, service_name: '路灯', description: '路灯不亮或损坏', metadata: true, type: 'realtime' },
          ...{ keywords: '路灯, Street light, service', group: '公用设施' },
        },
      ],
    },
  },
  'GET services/*': { item: service_code, answer: { root: 'service_definition', row: definition } },
  'GET requests': { answer: requests(request) },
  'GET requests/*': { item: service_request_id, answer: requests(request) },
  'POST requests': {
    form: {
      ...{ api_key, service_code, lat: 30.2741, long: 120.1301, address_string: '古墩路口东侧' },
      ...{ description: '路口东侧路灯不亮', 'attribute[POLE]': 'A-17', 'attribute[KIND][]': 'dark' },
      ...{ account_id: 'a-1', phone: '0571-0000 0000' },
    },
    answer: requests({ service_request_id, service_notice: '查询凭证：W8R2D-09PQX', account_id: 'a-1' }),
  },
  'GET tokens/*': { item: service_request_id, answer: requests({ service_request_id, token: service_request_id }) },
  'GET servicerequestupdates': {
    answer: updates({
      ...{ update_id: '7K4QM2X9RD.sent.1795334700000', service_request_id, status: 'open' },
      ...{ updated_datetime: '2026-11-22T08:05:00.000Z', description: '已派给责任部门办理。', media_url: null },
      external_status_code: 'sent',
    }),
  },
  'POST servicerequestupdates': {
    form: {
      ...{ api_key, update_id: '7', service_request_id, updated_datetime: '2026-11-22T09:00:00+08:00' },
      ...{ status: 'open', description: '仍然不亮，旁边一盏也灭了。' },
    },
    answer: updates({ update_id: '7' }),
  },
}

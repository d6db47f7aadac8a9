import type { BothNames } from '../registry/names.ts'

const texts = <T extends Record<string, BothNames | ((...details: never[]) => BothNames)>>(said: T): T => said

/** What Open311 refuses, said to whoever made the application or uses it. A parameter is called by its name in either language. */
export const REFUSALS = texts({
  absent: (name: string) => ({ zh: `没有提供 ${name}`, en: `${name} was not provided` }),
  unknown: (name: string) => ({ zh: `没有这个 ${name}`, en: `${name} provided was not found` }),
  tooLong: (name: string, most: number) => ({
    zh: `${name} 超过 ${most} 个字符`,
    en: `${name} is longer than ${most} characters`,
  }),
  wholeNumber: (name: string, most: number) => ({
    zh: `${name} 须为 1 到 ${most} 的整数`,
    en: `${name} is a whole number from 1 to ${most}`,
  }),
  date: (name: string) => ({
    zh: `${name} 须为带时区的日期时间，如 2026-11-22T08:00:00Z`,
    en: `${name} is no date-time with a zone, as 2026-11-22T08:00:00Z`,
  }),
  key: { zh: 'api_key 无效', en: 'api_key provided is not valid' },
  tooOften: (perMinute: number) => ({
    zh: `该 api_key 每分钟最多 ${perMinute} 次请求，请稍后再试`,
    en: `More than ${perMinute} requests a minute with this api_key; try again later`,
  }),
  resource: {
    zh: '没有这一资源；可用地址见 /open311/v2/discovery.json',
    en: 'There is no such resource; /open311/v2/discovery.json names where to ask',
  },
  method: (method: string) => ({ zh: `此处不支持 ${method}`, en: `${method} is not possible here` }),
  format: {
    zh: '不支持这一格式，请在地址末尾使用 .xml 或 .json',
    en: 'This format is not supported: end the address with .xml or .json',
  },
  csv: { zh: 'csv 只用于 requests 列表', en: 'csv is for lists of requests only' },
  mediaType: {
    zh: '请使用 application/x-www-form-urlencoded 或 multipart/form-data 提交',
    en: 'Send application/x-www-form-urlencoded or multipart/form-data',
  },
  multipart: {
    zh: '正文不是可读的 multipart/form-data',
    en: 'The body is no readable multipart/form-data',
  },
  notUtf8: { zh: '正文不是 UTF-8 编码', en: 'The body is not UTF-8' },
  notEncoded: {
    zh: '参数不是 UTF-8 的 form-urlencoded 编码',
    en: 'The parameters are not form-urlencoded UTF-8',
  },
  tooMuch: {
    zh: '结果超过 6 MB：请用 page 和 page_size 分页，或缩短日期范围',
    en: 'The answer is larger than 6 MB: ask for fewer at once with page and page_size, or for fewer days',
  },
  failed: (requestId: string) => ({
    zh: `系统出错（${requestId}），无法确认是否已保存。请原样重发：十分钟内不会重复登记。`,
    en: `Something failed on our side (${requestId}); it may or may not have been saved. Send the same again: within ten minutes nothing is saved twice.`,
  }),
  tooManyIds: (most: number) => ({
    zh: `service_request_id 一次最多 ${most} 个`,
    en: `At most ${most} service_request_id at once`,
  }),
  datesTurned: { zh: 'start_date 晚于 end_date', en: 'start_date is later than end_date' },
  datesApart: {
    zh: 'start_date 与 end_date 相隔超过 90 天',
    en: 'start_date and end_date lie more than 90 days apart',
  },
  status: { zh: 'status 须为 open、closed 或两者', en: 'status is open, closed or both' },
  box: {
    zh: 'bbox 须为以度表示的 西,南,东,北',
    en: 'bbox is west,south,east,north in degrees',
  },
  cursor: {
    zh: 'cursor 无效：请使用 Link 响应头中的下一页地址，不要改动',
    en: 'cursor is not one that a Link of ours named: follow that address unchanged',
  },
  pageTooFar: {
    zh: '这一页超出一次查询的范围：请从第一页起沿 Link 响应头（rel="next"）逐页读取',
    en: 'This page lies beyond what one search looks at: begin with the first and follow the Link header (rel="next")',
  },
  updateStatus: {
    zh: 'status 须为 open、closed 或 FixMyStreet 的扩展状态',
    en: 'status is open, closed or one of FixMyStreet’s',
  },
  tooLongTogether: (most: number) => ({
    zh: `description、attribute 与 media_url 合计超过 ${most} 个字符；内容不会被截断`,
    en: `description, attributes and media_url are together longer than ${most} characters: nothing is cut off`,
  }),
  latAndLong: { zh: 'lat 与 long 须同时提供', en: 'lat and long come together' },
  degrees: { zh: 'lat 与 long 须为 WGS 84 度数', en: 'lat and long are WGS 84 degrees' },
  noPlace: {
    zh: '没有提供位置：请提供 lat 和 long、address_string 或 address_id',
    en: 'A location was not provided: lat and long, address_string or address_id',
  },
  mediaFiles: (most: number) => ({ zh: `media 最多 ${most} 个文件`, en: `At most ${most} files as media` }),
  mediaNoFile: {
    zh: 'media 须为带文件名（filename）的文件，或用 media_url 给出地址',
    en: 'media is a file with a filename; an address goes into media_url',
  },
  mediaKind: {
    zh: 'media 须为 JPEG、PNG 或 WebP 图片',
    en: 'media must be JPEG, PNG or WebP pictures',
  },
  mediaBytes: (most: number) => ({
    zh: `media 每个文件最多 ${most} 字节`,
    en: `media must be at most ${most} bytes each`,
  }),
  attributeName: (name: string) => ({
    zh: `${name} 不是属性名，请写作 attribute[代码]`,
    en: `${name} names no attribute: write attribute[code]`,
  }),
  attributeUnknown: (name: string) => ({
    zh: `该 service_code 没有 ${name}`,
    en: `${name} is not an attribute of this service_code`,
  }),
  attributeOnce: (name: string) => ({ zh: `${name} 只能有一个值`, en: `${name} takes one value` }),
  attributeType: (name: string, datatype: string) => ({
    zh: `${name} 不是服务定义所要求的 ${datatype}`,
    en: `${name} is no ${datatype} as the service definition asks`,
  }),
})

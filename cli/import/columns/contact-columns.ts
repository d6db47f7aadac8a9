import { type KindColumns, text } from './column.ts'

export const CONTACT_COLUMNS: KindColumns = {
  columns: {
    id: text('id'),
    language: text('language'),
    email: text('email'),
    robot_url: text('robot', 'url'),
    robot_secret: text('robot', 'secret'),
  },
}

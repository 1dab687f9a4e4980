export { askSubscribe } from './askSubscribe.ts'

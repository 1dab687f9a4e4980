export { scanCode } from './scanCode.ts'

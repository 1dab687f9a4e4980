export { loginCode } from './signIn.ts'

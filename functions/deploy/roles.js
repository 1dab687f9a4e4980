// The framework's configuration reader loads .js files only; on Node 24 the typed source needs no build.
export { resources } from './roles.ts'

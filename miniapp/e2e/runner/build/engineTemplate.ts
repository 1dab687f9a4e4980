import { anyTag } from './tags.ts'

const tag = new RegExp(`<(/?)(${anyTag})(?=[\\s>/])`, 'g')
const event = /\s(capture-bind|capture-catch|mut-bind|bind|catch)([a-z][\w-]*)=/g

/**
 * A template as the engine needs it: built-in tags get the prefix that WeChat itself gives them in its DOM (an <input>
 * would be the browser's own), and bindtap= is written bind:tap=, or it would be taken for an attribute.
 */
export const engineTemplate = (source: string): string => source.replace(tag, '<$1wx-$2').replace(event, ' $1:$2=')

/** A template script as the engine needs it: modules are named without their ending. */
export const engineScript = (source: string): string => source.replace(/require\((['"])([^'"]+?)\.wxs\1\)/g, 'require($1$2$1)')

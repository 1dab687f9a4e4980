/** Alipay's templates in WeChat's words: directives, events, scripts and file endings. */
export const axmlToWxml = (source: string): string => source
  .replace(/<import-sjs\s+name="(\w+)"\s+from="([^"]+?)\.sjs"\s*\/>/g, '<wxs module="$1" src="$2.wxs"/>')
  .replace(/\ba:(for-item|for-index|for|if|elif|else|key)\b/g, 'wx:$1')
  .replace(/\.axml/g, '.wxml')
  .replace(/\s(on|catch)([A-Z]\w*)=/g, (_, kind: string, name: string) => ` ${kind === 'on' ? 'bind' : 'catch'}:${eventName(name)}=`)

/** Alipay writes some events in camel case or by another name where the engine says them in small letters. */
const eventName = (name: string): string => (name === 'LongTap' ? 'longpress' : name.toLowerCase())

/** Alipay's scripts as WeChat's. */
export const sjsToWxs = (source: string): string => source.replace(/export\s+default/, 'module.exports =')

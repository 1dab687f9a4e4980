import { serverWords } from '@haochaping/shared/words/serverWords.ts'
import type { Config } from './config.ts'
import { ConfigError } from './config.ts'
import { readTemplates } from './notifications/templates/readTemplates.ts'
import type { Templates } from './notifications/templates/readTemplates.ts'

/** The templates that the configuration names, or a ConfigError that names each place in them that is wrong. */
export const configuredTemplates = ({ WECHAT_TEMPLATES, ALIPAY_TEMPLATES, SMS_TEMPLATES }: Pick<Config, 'WECHAT_TEMPLATES' | 'ALIPAY_TEMPLATES' | 'SMS_TEMPLATES'>): Templates => {
  const read = readTemplates({ WECHAT_TEMPLATES, ALIPAY_TEMPLATES, SMS_TEMPLATES })
  if ('wrong' in read) throw new ConfigError(serverWords.settings(read.wrong))
  return read.templates
}

import { mergeInternalComponents } from '@tarojs/shared'
import cfg from './attrs.json'

const one = () => Object.fromEntries([process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role', ...cfg.attrs].map((name) => [name, '']))
mergeInternalComponents(Object.fromEntries(cfg.tags.map((tag) => [tag, one()])))

import { mergeInternalComponents } from '@tarojs/shared'
import cfg from './attrs.json'

// Plain loops: this runs on phones that have no Object.fromEntries.
const tags = {}
cfg.tags.forEach((tag) => {
  tags[tag] = {}
  ;[process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'].concat(cfg.attrs).forEach((name) => { tags[tag][name] = '' })
})
mergeInternalComponents(tags)

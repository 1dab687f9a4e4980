// Taro leaves ARIA out of its mini-program templates (NervJS/taro#10025); this adds it, at build time and at run time.
const path = require('node:path')
const cfg = require('./attrs.json')

module.exports = (ctx) => ctx.registerMethod({
  name: 'onSetupClose',
  fn (platform) {
    if (!platform.template) return // h5 keeps them by itself
    const one = () => Object.fromEntries([platform.platform === 'weapp' ? 'aria-role' : 'role', ...cfg.attrs].map((name) => [name, '']))
    platform.template.mergeComponents(ctx, Object.fromEntries(cfg.tags.map((tag) => [tag, one()])))
    platform.runtimePath = [].concat(platform.runtimePath || [], path.join(__dirname, 'runtime.js'))
  }
})

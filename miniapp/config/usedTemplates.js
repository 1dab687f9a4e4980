// Taro packs the template of ScrollView whether a page has one or not: 9 kB of the main package. What a page uses is still packed.
module.exports = (ctx) => ctx.modifyComponentConfig(({ componentConfig }) => { componentConfig.includes.delete('scroll-view') })

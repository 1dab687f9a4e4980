import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const root = path.resolve(__dirname, '..', '..')
const target = process.env.TARO_ENV || 'weapp'
// Only src/ goes through babel by itself: whatever else is not ES5 is named here, or old phones stop at it.
const transpiled = [__dirname, path.join(root, 'shared'), ...['zod', 'zustand'].map((name) => path.join(root, 'node_modules', name))]
// Sizes stay px: rpx would follow the screen's width and not the reader's text size.
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false, config: {} } }
const theme = { from: 'src/theme/theme.json', to: 'dist/weapp/theme.json' }

export default defineConfig<'webpack5'>({
  projectName: 'haochaping',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [path.join(__dirname, 'aria/index.js'), path.join(__dirname, 'usedTemplates.js')],
  // Unset, it must still become a plain text: a bare process.env would leave a phone with a blank page.
  defineConstants: { 'process.env.TARO_APP_API': JSON.stringify(process.env.TARO_APP_API || '') },
  jsMinimizer: 'terser',
  // Chinese words as they are: written as escapes they would take twice their bytes.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  cssMinimizer: 'csso',
  copy: { patterns: target === 'weapp' ? [theme] : [], options: {} },
  mini: {
    compile: { include: transpiled },
    optimizeMainPackage: { enable: true },
    baseLevel: 10, // our pages go nine levels deep, which the tests measure; each level more is four kB of templates
    miniCssExtractPluginOption: { ignoreOrder: true }, // each rule stands alone, so the order of files changes nothing
    postcss
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: transpiled },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
    postcss: { autoprefixer: { enable: true, config: {} }, ...postcss }
  }
})

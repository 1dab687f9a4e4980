import { fillStorage } from './api/storage.ts'
import { launchOptions } from './api/phone.ts'
import { platformApi } from './api/platformApi.ts'
import { allPages, settings } from './appPackage.ts'
import { prepareEngine } from './engine.ts'
import { watchDrawing } from './drawing.ts'
import { watchConsole } from './faults.ts'
import { appInstance, loadApp } from './moduleLoader.ts'
import { addStyles, reLaunch } from './pageStack.ts'
import { appMethods, openScope } from './protocol/appMethods.ts'
import { elementMethods } from './protocol/elementMethods.ts'
import { pageMethods } from './protocol/pageMethods.ts'
import { runnerMethods } from './protocol/runnerMethods.ts'
import { defineTags } from './tags/defineTags.ts'

/** Switches the phone on: engine, styles and tags, then the app's scripts, its launch, and the page it was opened with. */
watchConsole()
watchDrawing()
prepareEngine()
addStyles()
defineTags()
fillStorage()
window.__protocol = { ...appMethods, ...pageMethods, ...elementMethods, ...runnerMethods } as Window['__protocol']
openScope()
loadApp(allPages, platformApi)
const launch = launchOptions()
for (const event of ['onLaunch', 'onShow']) {
  const hear = appInstance()[event]
  if (typeof hear === 'function') hear.call(appInstance(), launch)
}
const query = Object.entries(settings.open?.query ?? {}).map(([name, value]) => `${name}=${value}`).join('&')
reLaunch(`/${launch.path}${query === '' ? '' : `?${query}`}`)
document.documentElement.dataset['started'] = 'yes'

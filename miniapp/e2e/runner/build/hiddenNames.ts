/**
 * What a browser has and a phone's logic layer has not: in the app's scripts these names stand for nothing, so that a
 * script which leans on one fails here as it would on a phone.
 */
export const hiddenNames = [
  'window', 'document', 'self', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'XMLHttpRequest', 'fetch', 'WebSocket',
  'Worker', 'Image', 'AbortController', 'FormData', 'File', 'FileReader', 'TextEncoder', 'TextDecoder', 'crypto', 'structuredClone', 'alert',
  'requestAnimationFrame', 'MutationObserver', 'HTMLElement', 'Element', 'Node', '__network', '__emit'
] as const

/** What the host hands to each script of the app, in this order, before the hidden names. */
export const givenNames = ['require', 'module', 'exports', 'wx', 'my', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages', 'navigator', 'Function', 'globalThis'] as const

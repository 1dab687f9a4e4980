/** Built-in tags that the runner plays; a template may name others, but drawing one fails by its name. */
export const playedTags = ['view', 'text', 'image', 'input', 'textarea', 'scroll-view', 'button'] as const

/** Built-in tags of WeChat and Alipay that the runner does not play. */
export const knownTags = [
  'icon', 'progress', 'rich-text', 'swiper', 'swiper-item', 'switch', 'slider', 'checkbox', 'checkbox-group', 'radio', 'radio-group', 'picker',
  'picker-view', 'picker-view-column', 'form', 'label', 'navigator', 'cover-view', 'cover-image', 'movable-area', 'movable-view', 'match-media',
  'page-meta', 'navigation-bar', 'root-portal', 'page-container', 'share-element', 'audio', 'video', 'camera', 'canvas', 'map', 'web-view', 'open-data',
  'editor', 'keyboard-accessory', 'sticky-header', 'sticky-section', 'list-view', 'grid-view'
] as const

/** All of them as an alternative of a pattern, longest first. */
export const anyTag = [...playedTags, ...knownTags].sort((a, b) => b.length - a.length).join('|')

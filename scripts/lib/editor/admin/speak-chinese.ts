// The editor speaks its browser's language and has no setting for it; staff here read Chinese.
for (const [name, value] of [
  ['language', 'zh-CN'],
  ['languages', ['zh-CN', 'zh']],
] as const)
  Object.defineProperty(navigator, name, { configurable: true, get: () => value });

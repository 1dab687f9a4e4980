/** Three rooms, one runner: shared and functions in Node, the mini-program's components in jsdom. */
const swc = (jsx) => ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', tsx: jsx },
    target: 'es2022',
    ...(jsx ? { transform: { react: { runtime: 'automatic' } } } : {})
  }
}]
// Sown before every test file, so that no property is green by luck.
const setupFiles = ['<rootDir>/../functions/testing/propertySeed.ts']
const node = (name) => ({
  displayName: name,
  rootDir: `./${name}`,
  testMatch: ['<rootDir>/**/*.test.ts'],
  setupFiles,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': swc(false) },
  testEnvironment: 'node'
})

export default {
  // A hang is a fault, a slow machine is none.
  testTimeout: 300_000,
  // By itself jest leaves one core idle; of the two that a usual CI machine has, that is half.
  maxWorkers: '100%',
  projects: [
    node('shared'),
    node('functions'),
    {
      displayName: 'miniapp',
      rootDir: './miniapp',
      testMatch: ['<rootDir>/src/**/*.test.ts?(x)', '<rootDir>/release/**/*.test.ts'],
      setupFiles,
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      transform: { '\\.tsx$': swc(true), '\\.ts$': swc(false) },
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/test/taroComponents.tsx',
        '^@tarojs/taro$': '<rootDir>/test/taro.ts',
        '\\.(css|scss)$': '<rootDir>/test/noStyles.ts'
      }
    }
  ]
}

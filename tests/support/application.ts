/** Points the application's own modules, imported by a test, at the test's database. Call it before the first door. */
export function useDatabase(runtimeUrl: string) {
  Object.assign(process.env, {
    APP_MODE: 'test',
    DATABASE_URL: runtimeUrl,
    NEXTAUTH_URL: 'http://127.0.0.1:3000',
    NEXTAUTH_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    LOG_LEVEL: 'silent',
  })
}

/** Why a server does not start: what its operator reads, and what helps. Settings are named, never shown. */
export const serverWords = {
  settings: (names: readonly string[]): string => `环境变量缺少或不对：${names.join('、')}`,
  keyRing: (setting: string): string => `密钥环内容不对：${setting}`,
  portTaken: (port: number): string => `端口 ${port} 已被占用。请关掉占用它的程序，或换一个端口，例如 PORT=${port < 65_535 ? port + 1 : port - 1}`,
  portForbidden: (port: number): string => `没有权限使用端口 ${port}。请换一个大于 1024 的端口，例如 PORT=8080`
} as const

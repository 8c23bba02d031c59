/** The program that opens an address in the user's browser, with its arguments. */
export function opener(platform: NodeJS.Platform, address: string): readonly [program: string, ...args: string[]] {
  switch (platform) {
    case "darwin":
      return ["open", address];
    case "win32":
      // `start` would need a shell.
      return ["rundll32", "url.dll,FileProtocolHandler", address];
    default:
      return ["xdg-open", address];
  }
}

/** Opens an address in the user's browser. If that fails, nothing happens, because the address is printed anyway. */
export async function openInBrowser(address: string): Promise<void> {
  const [program, ...args] = opener(process.platform, address);
  try {
    const { spawn } = await import("node:child_process");
    const child = spawn(program, args, { detached: true, stdio: "ignore" });
    child.on("error", () => {});
    child.unref();
  } catch {
    // Deno may not start other programs without permission.
  }
}

import { HttpStatus, isRetryable, isSuccess, reasonPhrase } from "typed-http-status";
import { expect, test, vi } from "vitest";

vi.mock("typed-http-status", async (importOriginal) => ({
  ...(await importOriginal<typeof import("typed-http-status")>()),
  isRetryable: vi.fn(() => true),
  reasonPhrase: vi.fn(),
}));

test("vi.mock replaces functions and keeps the rest", () => {
  vi.mocked(reasonPhrase).mockReturnValue("OK");
  expect(isRetryable(200)).toBe(true);
  expect(reasonPhrase(404)).toBe("OK");
  expect(isSuccess(404)).toBe(false);
  expect(HttpStatus.NotFound).toBe(404);
});

test("vi.mock with `spy: true`", async () => {
  vi.doMock("typed-http-status", { spy: true });
  const library = await import("typed-http-status");
  vi.mocked(library.isRetryable).mockReturnValueOnce(true);
  expect([library.isRetryable(200), library.isRetryable(200)]).toEqual([true, false]);
  expect(library.isRetryable).toHaveBeenCalledTimes(2);
  expect(library.HttpStatus.NotFound).toBe(404);
});

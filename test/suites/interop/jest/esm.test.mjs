import { jest } from "@jest/globals";

jest.unstable_mockModule("typed-http-status", () => {
  const { HttpStatus, isSuccess } = jest.requireActual("typed-http-status");
  return { HttpStatus, isRetryable: jest.fn(() => true), isSuccess };
});

const { HttpStatus, isRetryable, isSuccess } = await import("typed-http-status");

test("jest.unstable_mockModule replaces an ES module", () => {
  expect(isRetryable(200)).toBe(true);
  expect(isSuccess(404)).toBe(false);
  expect(HttpStatus.NotFound).toBe(404);
});

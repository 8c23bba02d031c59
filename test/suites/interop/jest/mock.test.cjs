jest.mock("typed-http-status", () => ({
  ...jest.requireActual("typed-http-status"),
  isRetryable: jest.fn(() => true),
}));

const { HttpStatus, isRetryable, isSuccess } = require("typed-http-status");

test("jest.mock with a factory replaces what that returns, and keeps the rest", () => {
  expect(isRetryable(200)).toBe(true);
  expect(isSuccess(404)).toBe(false);
  expect(HttpStatus.NotFound).toBe(404);
});

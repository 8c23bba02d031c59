jest.mock("typed-http-status");

const { HttpStatus, isRetryable, reasonPhrase } = require("typed-http-status");

test("jest.mock replaces each function, and keeps HttpStatus", () => {
  expect(isRetryable(503)).toBeUndefined();
  jest.mocked(reasonPhrase).mockReturnValue("Not Here");
  expect(reasonPhrase(404)).toBe("Not Here");
  expect(HttpStatus).toEqual(jest.requireActual("typed-http-status").HttpStatus);
});

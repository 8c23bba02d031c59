const library = require("typed-http-status");

test("jest.spyOn replaces a function, and restores it", () => {
  const spy = jest.spyOn(library, "isRetryable").mockReturnValue(true);
  expect(library.isRetryable(200)).toBe(true);
  expect(require("typed-http-status").isRetryable(200)).toBe(true);
  expect(spy).toHaveBeenCalledWith(200);
  spy.mockRestore();
  expect(library.isRetryable(200)).toBe(false);
});

test("jest.replaceProperty replaces the whole of HttpStatus, and no member", () => {
  const replaced = jest.replaceProperty(library, "HttpStatus", { ...library.HttpStatus, NotFound: 410 });
  expect(library.HttpStatus.NotFound).toBe(410);
  replaced.restore();
  expect(library.HttpStatus.NotFound).toBe(404);
  expect(() => jest.replaceProperty(library.HttpStatus, "NotFound", 410)).toThrow();
});

test("expect compares and prints HttpStatus", () => {
  expect(library.HttpStatus).toEqual({ ...library.HttpStatus });
  expect(() => expect(library.HttpStatus).toEqual({})).toThrow('"NotFound": 404');
});

/**
 * Words that people use for codes, although no standard uses them, with the registered codes that they may mean. Words
 * in phrases and descriptions do not need an entry.
 */
export const commonWords: Readonly<Record<string, readonly number[]>> = {
  "access denied": [403],
  "already exists": [409],
  async: [202],
  "bad json": [400],
  censored: [451],
  crash: [500],
  deleted: [404, 410],
  "does not exist": [404],
  down: [502, 503],
  duplicate: [409],
  exception: [500],
  "expired token": [401],
  "invalid input": [400, 422],
  "invalid token": [401],
  login: [401, 511],
  "missing field": [400, 422],
  "not allowed": [403, 405],
  "not authorized": [401, 403],
  "not changed": [304],
  "not logged in": [401],
  overloaded: [503],
  permission: [403],
  "no permission": [403],
  queued: [202],
  quota: [429, 507],
  removed: [410],
  "session expired": [401],
  throttle: [429],
  throttled: [429],
  throttling: [429],
  "too big": [413],
  unauthenticated: [401],
  upstream: [502, 503, 504],
  validation: [400, 422],
  websocket: [101, 426],
  "wrong method": [405, 501],
  "wrong password": [401],
};

/** The words for a code. */
export function commonWordsFor(code: number): readonly string[] {
  return Object.entries(commonWords).flatMap(([word, codes]) => (codes.includes(code) ? [word] : []));
}

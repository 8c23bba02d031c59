import statuses from "statuses";

/** Known lines; the logger makes up none. */
const lines = {
  hit: `HIT ${statuses(200)}`,
  miss: `MISS ${statuses("404")}`,
  gone: `GONE ${statuses.message[410]} (${statuses("Gone")})`,
};

export function log(kind) {
  return `${lines[kind]} ${statuses.code["not modified"]}`;
}

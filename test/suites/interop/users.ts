import { createServer, type Server, type ServerResponse } from "node:http";
import { HttpStatus } from "typed-http-status";

export interface User {
  readonly name: string;
}

export interface Problem {
  readonly message: string;
}

/** The server for the tests of clients. It knows Ada, fails for Eve, and redirects /people to /users. */
export function createUserServer(): Server {
  return createServer((request, response) => {
    const [, folder, name = ""] = request.url?.split("/") ?? [];
    if (folder === "people") {
      response.writeHead(HttpStatus.PermanentRedirect, { location: `/users/${name}` }).end();
    } else if (name === "eve") {
      send(response, HttpStatus.ServiceUnavailable, { message: "Out of order" });
    } else if (request.method === "PUT") {
      if (name === "ada") {
        send(response, HttpStatus.Conflict, { message: `${name} is there already` });
      } else {
        send(response, HttpStatus.Created, { name });
      }
    } else if (name !== "ada") {
      send(response, HttpStatus.NotFound, { message: `${name} is not there` });
    } else if (request.method === "DELETE") {
      response.writeHead(HttpStatus.NoContent).end();
    } else {
      send(response, HttpStatus.OK, { name });
    }
  });
}

function send(response: ServerResponse, status: HttpStatus, body: User | Problem): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

import {
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpException,
  Module,
  HttpStatus as NestHttpStatus,
  Param,
  Put,
  Redirect,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { HttpStatus, hasStatus, matchStatus, reasonPhrase } from "typed-http-status";
import { expect, expectTypeOf, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import type { Problem, User } from "./users.js";

@Controller()
class UserController {
  @Get("users/:name")
  @HttpCode(HttpStatus.OK)
  find(@Param("name") name: string): User {
    if (name !== "ada") {
      throw new HttpException(`${name} is not there`, HttpStatus.NotFound);
    }
    return { name };
  }

  @Put("users/:name")
  @HttpCode(HttpStatus.Created)
  add(@Param("name") name: string): User {
    if (name === "ada") {
      throw new HttpException({ message: `${name} is there already` }, HttpStatus.Conflict);
    }
    return { name };
  }

  @Delete("users/:name")
  @HttpCode(HttpStatus.NoContent)
  remove(): void {}

  @Get("people/ada")
  @Redirect("/users/ada", HttpStatus.PermanentRedirect)
  move(): void {}

  @Get("health")
  check(): never {
    throw new HttpException("Out of order", HttpStatus.ServiceUnavailable);
  }
}

@Module({ controllers: [UserController] })
class UserModule {}

const app = await NestFactory.create(UserModule, { logger: false });
await app.init();
const url = await listen(app.getHttpServer());

async function ask(method: string, path: string): Promise<string> {
  const response = await fetch(url + path, { method, redirect: "manual" });
  return matchStatus(response, {
    [HttpStatus.NoContent]: () => "done",
    "2xx": async (success) => `${success.status}: ${await success.text()}`,
    "3xx": ({ headers }) => `ask ${headers.get("location")}`,
    default: async (failure) => {
      const { message } = (await failure.json()) as Problem;
      return `${failure.status}: ${message}`;
    },
  });
}

test.each([
  ["GET", "/users/ada", '200: {"name":"ada"}'],
  ["PUT", "/users/bob", '201: {"name":"bob"}'],
  ["DELETE", "/users/ada", "done"],
  ["GET", "/people/ada", "ask /users/ada"],
  ["GET", "/users/bob", "404: bob is not there"],
  ["PUT", "/users/ada", "409: ada is there already"],
  ["GET", "/health", "503: Out of order"],
])("%s %s is answered with %s", async (method, path, expected) => {
  expect(await ask(method, path)).toBe(expected);
});

test.each(["/users/ada", "/users/bob", "/health"])("the answer to %s has the reason phrase", async (path) => {
  const response = await fetch(url + path);
  expect(response.statusText).toBe(reasonPhrase(response.status));
});

test.each([
  ["ada", { name: "ada" }],
  ["bob", undefined],
])("hasStatus narrows fetch's response: %s", async (name, expected) => {
  const response = await fetch(`${url}/users/${name}`);
  let user: User | undefined;
  if (hasStatus(response, HttpStatus.OK)) {
    expectTypeOf(response.status).toEqualTypeOf<200>();
    user = (await response.json()) as User;
  } else {
    expectTypeOf(response.status).toEqualTypeOf<number>();
  }
  expect(user).toEqual(expected);
});

test("a member is assignable to NestJS's own enum if that has the code", () => {
  const status: NestHttpStatus = HttpStatus.NotFound;
  expect(status).toBe(NestHttpStatus.NOT_FOUND);
  // @ts-expect-error: NestJS's enum lacks this code.
  const missing: NestHttpStatus = HttpStatus.TooEarly;
  expect(Object.values(NestHttpStatus)).not.toContain(missing);
});

import "reflect-metadata";
import { Body, Controller, Module, Post, ValidationPipe } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ApiProperty, DocumentBuilder, SwaggerModule } from "@nestjs/swagger";
import { IsEnum, IsIn } from "class-validator";
import type { HttpStatus } from "typed-http-status";
import { describe, expect, test } from "vitest";
import { listen } from "../../helpers/loopback.js";
import { formats, type Library } from "./formats.js";

/** An application that takes `{ status }` on three routes. Each declares and checks it in a way of its own. */
async function createApplication({ HttpStatus, statusCodes }: Library) {
  class Listed {
    @ApiProperty({ enum: statusCodes })
    @IsIn(statusCodes)
    status!: HttpStatus;
  }

  class Enumerated {
    @ApiProperty({ enum: HttpStatus })
    @IsEnum(HttpStatus)
    status!: HttpStatus;
  }

  class Named {
    @ApiProperty({ enum: HttpStatus, enumName: "HttpStatus" })
    @IsEnum({ ...HttpStatus })
    status!: HttpStatus;
  }

  @Controller()
  class ReportController {
    @Post("listed")
    list(@Body() { status }: Listed) {
      return { status };
    }

    @Post("enumerated")
    enumerate(@Body() { status }: Enumerated) {
      return { status };
    }

    @Post("named")
    name(@Body() { status }: Named) {
      return { status };
    }
  }

  @Module({ controllers: [ReportController] })
  class ReportModule {}

  const app = await NestFactory.create(ReportModule, { logger: false });
  app.useGlobalPipes(new ValidationPipe());
  await app.init();
  return app;
}

describe.each(formats)("with HttpStatus of %s", async (format, library) => {
  const members = Object.values(library.HttpStatus);
  const app = await createApplication(library);
  const url = await listen(app.getHttpServer());

  async function post(path: string, status: unknown): Promise<unknown> {
    const response = await fetch(`${url}/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ status }),
    });
    return { status: response.status, body: await response.json() };
  }

  const accepted = { status: 201, body: { status: 404 } };

  function refused(codes: readonly number[]): unknown {
    const message = [`status must be one of the following values: ${codes.join(", ")}`];
    return { status: 400, body: { statusCode: 400, error: "Bad Request", message } };
  }

  // class-validator puts the enum into its message, and a module namespace cannot become a text.
  const fails = { status: 500, body: { statusCode: 500, message: "Internal server error" } };

  test.each([
    ["@IsIn(statusCodes)", "listed", refused(library.statusCodes)],
    ["@IsEnum(HttpStatus)", "enumerated", format === "CommonJS" ? refused(members) : fails],
    ["@IsEnum({ ...HttpStatus })", "named", refused(members)],
  ])("%s lets a code pass, and nothing else", async (_, path, answer) => {
    expect(await post(path, 404)).toEqual(accepted);
    for (const status of [299, "404", "NotFound", null]) {
      expect(await post(path, status)).toEqual(answer);
    }
  });

  test("an OpenAPI document lists each code once", () => {
    const { components } = SwaggerModule.createDocument(app, new DocumentBuilder().build());
    const schema = (codes: readonly number[]) => ({ type: "number", enum: codes });
    const withStatus = (property: object) => ({
      type: "object",
      properties: { status: property },
      required: ["status"],
    });
    expect(components?.schemas).toEqual({
      Listed: withStatus(schema(library.statusCodes)),
      Enumerated: withStatus(schema(members)),
      Named: withStatus({ allOf: [{ $ref: "#/components/schemas/HttpStatus" }] }),
      HttpStatus: schema(members),
    });
    expect([...members].sort((a, b) => a - b)).toEqual(library.statusCodes);
  });
});

import { Ajv } from "ajv";
import { GraphQLEnumType } from "graphql";
import lodash from "lodash";
import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { HttpStatus, statusCodes, statusName } from "typed-http-status";
import * as v from "valibot";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z as z3 } from "zod";
import { z } from "zod4";
import { formats } from "./formats.js";

const names = Object.keys(HttpStatus);

/** What no tool may take for a code: an unassigned code, a text, a name, a code next to the table, and nothing. */
const foreign = [299, "404", "NotFound", 306, undefined, null, {}];

/** Fails unless a validator accepts the codes of the table and nothing else. */
function acceptsCodesOnly(accepts: (value: unknown) => boolean): void {
  expect(statusCodes.filter((code) => !accepts(code))).toEqual([]);
  expect(foreign.filter((value) => accepts(value))).toEqual([]);
}

describe.each(formats)("HttpStatus of %s, in", (_, { HttpStatus, statusCodes }) => {
  test("an enum of ajv in strict mode", () => {
    const ajv = new Ajv({ strict: true });
    acceptsCodesOnly(ajv.compile({ enum: Object.values(HttpStatus) }));
    acceptsCodesOnly(ajv.compile({ type: "integer", enum: statusCodes }));
  });

  test("an enum of zod", () => {
    const schema = z.enum(HttpStatus);
    acceptsCodesOnly((value) => schema.safeParse(value).success);
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<HttpStatus>();
    expect(schema.enum.NotFound).toBe(404);
  });

  test("a JSON Schema that zod makes", () => {
    const schema = z.toJSONSchema(z.object({ status: z.enum(HttpStatus) }), { target: "draft-7" });
    const validate = new Ajv({ strict: true }).compile(schema);
    acceptsCodesOnly((status) => validate({ status }));
  });

  test("a literal of zod, as the list of codes", () => {
    const schema = z.literal(statusCodes);
    acceptsCodesOnly((value) => schema.safeParse(value).success);
    expectTypeOf<z.infer<typeof schema>>().toEqualTypeOf<HttpStatus>();
  });

  test("a native enum of zod 3", () => {
    const schema = z3.nativeEnum(HttpStatus);
    acceptsCodesOnly((value) => schema.safeParse(value).success);
    expectTypeOf<z3.infer<typeof schema>>().toEqualTypeOf<HttpStatus>();
  });

  test("an enum of Valibot", () => {
    const schema = v.enum(HttpStatus);
    acceptsCodesOnly((value) => v.is(schema, value));
    expectTypeOf<v.InferOutput<typeof schema>>().toEqualTypeOf<HttpStatus>();
  });

  test("an enum of TypeBox", () => {
    const schema = Type.Enum(HttpStatus);
    acceptsCodesOnly((value) => Value.Check(schema, value));
    expectTypeOf<Static<typeof schema>>().toEqualTypeOf<HttpStatus>();
  });

  test("an enum type of GraphQL", () => {
    const values = Object.fromEntries(Object.entries(HttpStatus).map(([name, value]) => [name, { value }]));
    const type = new GraphQLEnumType({ name: "HttpStatus", values });
    expect(type.getValues().map(({ name }) => name)).toEqual(names);
    for (const code of statusCodes) {
      const name = type.serialize(code);
      expect(name).toBe(statusName(code));
      expect(type.parseValue(name)).toBe(code);
    }
    expect(() => type.serialize(299)).toThrow('Enum "HttpStatus" cannot represent value: 299');
  });

  test("lodash's invert", () => {
    const inverted = lodash.invert(HttpStatus);
    expect(Object.keys(inverted).map(Number)).toEqual(statusCodes);
    expect(inverted[413]).toBe("ContentTooLarge");
  });
});

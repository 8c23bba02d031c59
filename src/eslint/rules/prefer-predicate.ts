import type { Rule } from "../rule.js";
import { defineRule } from "../rule.js";

export const preferPredicate: Rule = defineRule({
  name: "prefer-predicate",
  description: "Test for a class of status codes with a predicate, not with a range",
  messages: {},
  create: () => ({}),
});

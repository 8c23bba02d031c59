import type { Rule } from "../rule.js";
import { defineRule } from "../rule.js";

export const noMagicStatus: Rule = defineRule({
  name: "no-magic-status",
  description: "Write status codes as members of HttpStatus, not as bare numbers",
  messages: {},
  create: () => ({}),
});

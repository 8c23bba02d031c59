import { Converter, ReflectionKind } from "typedoc";

/** Names the modules in TypeDoc's pages as users import them: `typed-http-status/nginx`, not `nginx`. */
export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = module.name === "index" ? "typed-http-status" : `typed-http-status/${module.name}`;
    }
  });
}

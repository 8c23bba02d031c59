import type { Theme } from "vitepress";
import { withBase } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { h } from "vue";
import { mendSearchRoles } from "./search-roles.js";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": notFound }),
  enhanceApp: () => {
    if (!import.meta.env.SSR) {
      mendSearchRoles();
    }
  },
};

export default theme;

/** What the site shows at an address that it does not have. */
function notFound() {
  return h("main", { class: "not-found vp-doc" }, [
    h("h1", "404 Not Found"),
    h("p", "This page does not exist. Use the search, or go to one of these:"),
    h("ul", [
      h("li", h("a", { href: withBase("/") }, "All status codes")),
      h("li", h("a", { href: withBase("/404") }, "What the code 404 means")),
    ]),
  ]);
}

/**
 * Mends the roles in VitePress's search while it is open. VitePress calls the whole box a button, which hides the field and
 * the results from screen readers, and the results options, which may hold no links. It is a dialog with a list of links.
 */
export function mendSearchRoles(): void {
  new MutationObserver(() => {
    const box = document.querySelector(".VPLocalSearchBox");
    if (box === null) {
      return;
    }
    remove(box, "aria-expanded", "aria-haspopup", "aria-labelledby", "aria-owns");
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-modal", "true");
    box.setAttribute("aria-label", "Search");
    for (const list of box.querySelectorAll("[role=listbox], [role=option]")) {
      remove(list, "role", "aria-selected", "aria-labelledby");
    }
    for (const named of box.querySelectorAll("a[aria-label], kbd[aria-label]")) {
      remove(named, "aria-label");
    }
  }).observe(document.body, { childList: true, subtree: true });
}

function remove(element: Element, ...attributes: readonly string[]): void {
  for (const attribute of attributes) {
    element.removeAttribute(attribute);
  }
}

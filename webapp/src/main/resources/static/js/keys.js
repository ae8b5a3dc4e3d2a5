// "/" goes to the search box, arrows walk the hits, Enter follows one (they are links), Escape goes back, "?" shows the keys.
// Single keys can be switched off on the card of keys (WCAG 2.1.4).
const KEY = "manicule.keys";

const hits = () => [...document.querySelectorAll("[data-hit]")];
const box = () => document.querySelector("[data-search-input]");
const isTyping = (node) => node.matches("input, textarea, select, [contenteditable]");

function singleKeysOn() {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

function step(from, by) {
  const all = hits();
  const next = all.indexOf(from) + by;
  if (next < 0) box()?.focus();
  else all[next]?.focus();
  return next < all.length;
}

export function keys(document) {
  const card = document.querySelector("[data-keys-card]");
  bindSwitch(card?.querySelector("[data-keys-switch]"));

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || card?.open) return;
    const node = event.target;
    const inBox = node.matches("[data-search-input]");
    const onHit = node.matches("[data-hit]");

    if (event.key === "ArrowDown" && (inBox || onHit)) return act(event, step(onHit ? node : null, 1));
    if (event.key === "ArrowUp" && onHit) return act(event, step(node, -1));
    if (event.key === "Escape" && onHit) return act(event, (box()?.focus(), true));
    if (event.key === "Escape" && inBox) return act(event, (node.blur(), true));
    if (isTyping(node) || !singleKeysOn()) return;
    if (event.key === "/") act(event, (box()?.focus(), box()?.select(), true));
    if (event.key === "?" && card) act(event, (card.showModal(), true));
  });
}

function act(event, done) {
  if (done) event.preventDefault();
}

function bindSwitch(input) {
  if (!input) return;
  input.checked = singleKeysOn();
  input.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, input.checked ? "on" : "off");
    } catch {
      // storage is switched off: the keys stay as they are
    }
  });
}

// A lemma and its explanation light up together, both ways: on hover, on focus, and by a tap that stays.
// Elements carry data-lemma="e3 e4": the ids of the explanations they belong to.
const LIT = "lit";

export function crosslight(text) {
  let pinned = [];

  const idsOf = (node) => node?.closest?.("[data-lemma]")?.dataset.lemma.split(" ") ?? [];
  const bearers = (id) => text.querySelectorAll(`[data-lemma~="${CSS.escape(id)}"]`);

  function show(ids) {
    for (const node of text.querySelectorAll(`.${LIT}`)) node.classList.remove(LIT);
    for (const id of ids) for (const node of bearers(id)) node.classList.add(LIT);
  }

  const rest = () => show(pinned);

  text.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const ids = idsOf(event.target);
    if (ids.length) show(ids);
    else rest();
  });
  text.addEventListener("pointerleave", rest);
  text.addEventListener("focusin", (event) => show(idsOf(event.target)));
  text.addEventListener("focusout", rest);

  text.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-lemma], [data-lemma] a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const other = link.getAttribute("href").startsWith("#") && text.querySelector(`[id="${link.hash.slice(1)}"]`);
    if (!other) return; // the other side is on another page
    const ids = idsOf(link);
    pinned = ids.join() === pinned.join() ? [] : ids;
    show(pinned.length ? pinned : ids);
    event.preventDefault();
    bringIntoView(other);
  });

  text.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && pinned.length) {
      pinned = [];
      rest();
    }
  });
}

// Opens a folded gloss, and scrolls only when the other side is out of sight.
function bringIntoView(target) {
  const fold = target.closest("details");
  if (fold && !fold.open && !target.checkVisibility({ contentVisibilityAuto: true })) fold.open = true;
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: "center" });
}

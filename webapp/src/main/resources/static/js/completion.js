// An editable combobox with a listbox (WAI-ARIA 1.2): the completions stand in one row under the box.
// Arrow down enters the row, left and right walk it, Enter takes one, Escape closes it.
const PAUSE_MS = 80;

// The words that go on from what was typed, each once: a word may name a concept, too.
function others(typed, completions) {
  const seen = new Set([typed.toLowerCase()]);
  const isNew = (text) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase());
  return completions.map(({ text }) => text).filter(isNew);
}

export function completion(form) {
  const input = form.querySelector("[data-search-input]");
  const list = form.querySelector("[role=listbox]");
  let active = -1;
  let timer;
  let request;

  const options = () => [...list.children];

  function draw(words) {
    list.replaceChildren(...words.map(option));
    input.setAttribute("aria-expanded", String(words.length > 0));
    activate(-1);
  }

  function option(word, index) {
    const node = document.createElement("li");
    node.role = "option";
    node.id = `${list.id}-${index}`;
    node.textContent = word;
    return node;
  }

  function activate(index) {
    active = index;
    options().forEach((node, at) => node.setAttribute("aria-selected", String(at === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", options()[index].id);
  }

  function take(node) {
    input.value = node.textContent;
    draw([]);
    input.focus();
    input.dispatchEvent(new Event("input", { bubbles: true, cancelable: true }));
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const typed = input.value.trim();
    if (typed.length < 2) return draw([]);
    try {
      const url = `${form.dataset.completion}?${new URLSearchParams({ q: typed })}`;
      const response = await fetch(url, { signal: request.signal });
      const { completions } = await response.json();
      draw(others(typed, completions));
    } catch {
      // completions are a courtesy: without them the box works as before
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MS);
  });
  input.addEventListener("blur", () => draw([]));
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault(); // the box keeps its focus
    const node = event.target.closest("[role=option]");
    if (node) take(node);
  });

  input.addEventListener("keydown", (event) => {
    const count = options().length;
    if (count === 0) return;
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "ArrowDown" && active < 0) activate(0);
    else if (event.key === "ArrowDown") return draw([]); // and on to the first hit
    else if (event.key === "ArrowUp" && active >= 0) activate(-1);
    else if (move && active >= 0) activate((active + move + count) % count);
    else if (event.key === "Enter" && active >= 0) take(options()[active]);
    else if (event.key === "Escape") draw([]);
    else return;
    event.preventDefault();
  });
}

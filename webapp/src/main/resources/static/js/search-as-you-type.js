// Fetches the results page for what is typed and swaps its results region in, so that there is one way to draw a hit.
const PAUSE_MS = 120;

export function searchAsYouType(form) {
  const input = form.querySelector("[data-search-input]");
  const region = document.querySelector("[data-results]");
  if (!region) return; // a page without results: the form goes to them as forms do
  const status = document.querySelector("[data-results-status]");
  let shown = input.value.trim();
  let timer;
  let request;

  const address = () => {
    const fields = new FormData(form);
    fields.delete("page"); // a new query begins at its first page
    return `${form.getAttribute("action")}?${new URLSearchParams(fields)}`;
  };

  // Answers whether the results shown are those of the query typed.
  async function refresh() {
    const query = input.value.trim();
    if (query === shown || query === "") return query === shown;
    request?.abort();
    request = new AbortController();
    region.setAttribute("aria-busy", "true");
    const url = address();
    try {
      const response = await fetch(url, { signal: request.signal, headers: { Accept: "text/html" } });
      show(new DOMParser().parseFromString(await response.text(), "text/html"), url, query);
    } catch (error) {
      if (error.name === "AbortError") return false; // a newer query is on its way
      say(form.dataset.failure);
    }
    region.removeAttribute("aria-busy");
    return shown === query;
  }

  function show(page, url, query) {
    const fresh = page.querySelector("[data-results]");
    if (!fresh) return say(form.dataset.failure);
    region.replaceChildren(...document.adoptNode(fresh).childNodes);
    shown = query;
    document.title = page.title;
    history.replaceState(null, "", url);
    say(region.querySelector("[data-count]")?.textContent ?? "");
  }

  function say(words) {
    if (status) status.textContent = words;
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE_MS);
  });

  // Enter goes to the first hit; where the results cannot be had in place, the form goes to their page.
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (await refresh()) region.querySelector("[data-hit]")?.focus();
    else form.submit();
  });
}

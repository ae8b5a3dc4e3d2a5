// Fetches the index for what is typed into a filter and swaps it in; Enter, or no script, goes there as forms do.
const PAUSE_MS = 150;

export function filter(form) {
  const input = form.querySelector("input[type=search]");
  const region = document.querySelector("[data-filtered]");
  let timer;
  let request;

  async function refresh() {
    request?.abort();
    request = new AbortController();
    const url = `${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`;
    try {
      const response = await fetch(url, { signal: request.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("[data-filtered]");
      if (!fresh) return; // Enter shows what stands in the way
      region.replaceChildren(...document.adoptNode(fresh).childNodes);
      history.replaceState(null, "", url);
    } catch {
      // A newer word is on its way, or the network is gone: Enter still works.
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE_MS);
  });
}

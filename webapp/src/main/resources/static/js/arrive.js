// Brings the line that the address names, else the first matched one, to reading height, unless the address has a mark
// (then the browser has done so by the line's scroll margin).
export function arrive(text) {
  if (location.hash) return;
  const first = text.querySelector(".line--here") ?? text.querySelector("[data-hit]");
  const line = first?.closest(".line") ?? first;
  if (!line || line.getBoundingClientRect().top < innerHeight * 0.6) return;
  line.scrollIntoView({ block: "start", behavior: "instant" });
}

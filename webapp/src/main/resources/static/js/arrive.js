// Brings the first matched line to reading height, unless the address names a line of its own
// (then the browser has done so by the line's scroll margin).
export function arrive(text) {
  if (location.hash) return;
  const first = text.querySelector("[data-hit], .line--here");
  const line = first?.closest(".line") ?? first;
  if (!line || line.getBoundingClientRect().top < innerHeight * 0.6) return;
  line.scrollIntoView({ block: "start", behavior: "instant" });
}

// Light, dark, or as the system has it: kept in this browser, set before the first paint.
const KEY = "manicule.theme";
const ORDER = ["system", "light", "dark"];

function stored() {
  try {
    const value = localStorage.getItem(KEY);
    return ORDER.includes(value) ? value : "system";
  } catch {
    return "system"; // storage is switched off: the choice lasts for this page
  }
}

function apply(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function keep(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // as above
  }
}

let theme = stored();
apply(theme);

function label(button) {
  button.textContent = button.dataset[theme];
}

function attach(button) {
  button.hidden = false;
  label(button);
  button.addEventListener("click", () => {
    theme = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length];
    apply(theme);
    keep(theme);
    label(button);
  });
}

document.addEventListener("DOMContentLoaded", () => document.querySelectorAll("[data-theme-switch]").forEach(attach));

// Attaches each behaviour to the elements that ask for it. Every page is complete without this file.
import { arrive } from "./arrive.js";
import { completion } from "./completion.js";
import { crosslight } from "./crosslight.js";
import { filter } from "./filter.js";
import { keys } from "./keys.js";
import { searchAsYouType } from "./search-as-you-type.js";

const behaviours = {
  "[data-completion]": completion,
  "[data-search-as-you-type]": searchAsYouType,
  "[data-crosslight]": crosslight,
  "[data-arrive]": arrive,
  "[data-filter]": filter,
};

for (const [selector, attach] of Object.entries(behaviours)) {
  document.querySelectorAll(selector).forEach(attach);
}
keys(document);

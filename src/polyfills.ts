// Built-ins newer than Chromium 88 that the page or a package in it uses, Svelte and Kit included.
import 'core-js/modules/es.array.at.js';
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/es.string.at-alternative.js';
import 'core-js/modules/es.typed-array.at.js';
import 'core-js/modules/web.structured-clone.js';

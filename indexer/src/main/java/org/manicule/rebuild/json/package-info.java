/**
 * The report of a rebuild as JSON: what the web's API and the command line both write, and so a
 * public contract. Start with {@link org.manicule.rebuild.json.RebuildAnswer}. Uses {@code
 * rebuild}'s records.
 */
@NullMarked
package org.manicule.rebuild.json;

import org.jspecify.annotations.NullMarked;

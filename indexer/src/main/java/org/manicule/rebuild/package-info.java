/**
 * One rebuild, from the corpus folder to the next generation of the index: what changed, what that
 * does to links, and whether it may be published. Uses {@code text}, {@code model}, {@code read},
 * {@code link} and {@code index}.
 */
@NullMarked
package org.manicule.rebuild;

import org.jspecify.annotations.NullMarked;

/**
 * The program: {@link org.manicule.web.Main} is its composition root. Pages, API and HTTP concerns
 * live in the packages below this one; Javalin types stay within them.
 */
@NullMarked
package org.manicule.web;

import org.jspecify.annotations.NullMarked;

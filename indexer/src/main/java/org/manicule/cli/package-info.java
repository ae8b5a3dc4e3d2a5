/**
 * The command line, and the composition of the steps: read, link, index, search. {@link
 * org.manicule.cli.ManiculeCommand} holds the commands, {@link org.manicule.cli.Library} wires the
 * steps and is what a server builds on. Uses all other packages of this module.
 */
@NullMarked
package org.manicule.cli;

import org.jspecify.annotations.NullMarked;

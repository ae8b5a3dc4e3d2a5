package org.manicule.search;

import java.time.Instant;

/**
 * A published generation of the index.
 *
 * @param generation its number
 * @param published when
 * @param works how many it holds; {@code lines}, {@code passages} and {@code glosses} likewise
 */
public record Edition(
    long generation, Instant published, long works, long lines, long passages, long glosses) {}

package org.manicule.read;

import java.nio.file.Path;

/**
 * A file that lists concepts.
 *
 * @param name as a person names it in messages, such as {@code corpus/concepts.ttl}
 */
public record ConceptFile(Path path, String name) {}

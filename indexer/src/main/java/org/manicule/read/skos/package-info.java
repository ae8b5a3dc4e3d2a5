/**
 * Reads SKOS files in Turtle to {@link org.manicule.model.Concepts}. Start with {@link
 * org.manicule.read.skos.SkosReader}; RDF4J's types stay in {@link
 * org.manicule.read.skos.SkosStatements}. Uses {@code read}, {@code model} and the Turtle parser.
 */
@NullMarked
package org.manicule.read.skos;

import org.jspecify.annotations.NullMarked;

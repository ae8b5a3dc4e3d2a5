package org.manicule.score;

/**
 * A line as its editors give it.
 *
 * @param division the numbers of its divisions, {@code 1.1}; empty where the work has none
 */
record Verse(String work, String id, String division, String text, String speaker) {}

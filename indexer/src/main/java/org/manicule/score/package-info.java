/**
 * How often the linker is right, measured on commentaries whose editors say which lines each note
 * is on. {@link org.manicule.score.TestCollection} reads such a commentary, {@link
 * org.manicule.score.Scorer} runs the linker on it in each {@link org.manicule.score.Setting}, and
 * {@link org.manicule.score.Scoreboard} prints the figures. Uses the text, the model and the
 * linker.
 */
@NullMarked
package org.manicule.score;

import org.jspecify.annotations.NullMarked;

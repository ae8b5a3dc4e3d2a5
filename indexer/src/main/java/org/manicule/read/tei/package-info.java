/**
 * Reads TEI P5 and P4 files, as they come from their projects, to {@link org.manicule.model.Work}s:
 * verse, plays and prose, with the notes inside them and with commentaries in files of their own.
 * Start with {@link org.manicule.read.tei.TeiReader}; {@link org.manicule.read.tei.TeiProbe} tells
 * beforehand what a file is. A file is read as a stream, twice: a {@link
 * org.manicule.read.tei.Survey} first learns how it is encoded. Nothing outside the file is ever
 * opened. Uses {@code text}, {@code model}, {@code read} and Woodstox, whose types show in {@link
 * org.manicule.read.tei.TeiCursor} alone.
 */
@NullMarked
package org.manicule.read.tei;

import org.jspecify.annotations.NullMarked;

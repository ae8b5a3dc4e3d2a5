package org.manicule.read.tei;

import org.manicule.read.Problems;

/**
 * What the readers of one file share.
 *
 * @param notes gathers what they find
 */
record Desk(
    TeiCursor cursor,
    Inline inline,
    Survey survey,
    Composer composer,
    Regions regions,
    People people,
    Notes notes,
    Problems problems) {}

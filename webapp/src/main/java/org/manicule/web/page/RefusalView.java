package org.manicule.web.page;

import org.manicule.web.http.Refusal;

/** The page that says why there is no other. */
public record RefusalView(Frame frame, Refusal refusal) {}

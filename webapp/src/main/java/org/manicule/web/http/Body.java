package org.manicule.web.http;

/** The body of an answer. */
record Body(String contentType, String text) {}

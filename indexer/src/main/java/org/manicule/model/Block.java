package org.manicule.model;

/** What stands in a division, in order: a smaller division, a stanza, or an aside. */
public sealed interface Block permits Division, Stanza, Aside {}

package org.pooledfund.pack;

/** A piece of a section, in reading order. */
public sealed interface Block permits Kpis, Table, Chart, Paragraph, Bullets, Signatures {}
